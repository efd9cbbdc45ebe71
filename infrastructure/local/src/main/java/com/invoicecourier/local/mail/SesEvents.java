package com.invoicecourier.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.aws.EventBuses;
import com.invoicecourier.local.template.EventDestination;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells the default event bus what became of a mail.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-eventbridge-examples.html">AWS
 *     examples of these events</a>
 */
record SesEvents(EventBuses buses, List<EventDestination> destinations, Clock clock) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A mail that SES accepted. */
  record Accepted(String messageId, String source, SesRequest request, SesMessage message) {}

  void sent(Accepted mail) {
    put(mail, "SEND", "Email Sent", "Send", "send", _ -> {});
  }

  void delivered(Accepted mail, String answer) {
    put(
        mail,
        "DELIVERY",
        "Email Delivered",
        "Delivery",
        "delivery",
        delivery -> {
          delivery.put("timestamp", now());
          delivery.put("processingTimeMillis", 120);
          recipients(mail, delivery.putArray("recipients"));
          delivery.put("smtpResponse", answer);
          delivery.put("remoteMtaIp", "127.0.0.1");
          delivery.put("reportingMTA", "a8-31.smtp-out.amazonses.com");
        });
  }

  void bounced(Accepted mail, String subType, String status, String diagnostic) {
    put(
        mail,
        "BOUNCE",
        "Email Bounced",
        "Bounce",
        "bounce",
        bounce -> {
          bounce.put("feedbackId", mail.messageId() + "-bounce");
          bounce.put("bounceType", "Permanent");
          bounce.put("bounceSubType", subType);
          ArrayNode bounced = bounce.putArray("bouncedRecipients");
          for (String address : mail.request().recipients()) {
            bounced
                .addObject()
                .put("emailAddress", address)
                .put("action", "failed")
                .put("status", status)
                .put("diagnosticCode", "smtp; " + diagnostic);
          }
          bounce.put("timestamp", now());
          bounce.put("reportingMTA", "dns; a8-31.smtp-out.amazonses.com");
        });
  }

  void delayed(Accepted mail, String reason) {
    put(
        mail,
        "DELIVERY_DELAY",
        "Email Delivery Delayed",
        "DeliveryDelay",
        "deliveryDelay",
        delay -> {
          delay.put("timestamp", now());
          delay.put("delayType", "TransientCommunicationFailure");
          ArrayNode delayed = delay.putArray("delayedRecipients");
          for (String address : mail.request().recipients()) {
            delayed
                .addObject()
                .put("emailAddress", address)
                .put("status", "4.4.1")
                .put("diagnosticCode", "smtp; " + reason);
          }
        });
  }

  void complained(Accepted mail) {
    put(
        mail,
        "COMPLAINT",
        "Email Complaint Received",
        "Complaint",
        "complaint",
        complaint -> {
          complaint.put("feedbackId", mail.messageId() + "-complaint");
          complaint.put("complaintFeedbackType", "abuse");
          ArrayNode complained = complaint.putArray("complainedRecipients");
          mail.request()
              .recipients()
              .forEach(address -> complained.addObject().put("emailAddress", address));
          complaint.put("timestamp", now());
        });
  }

  private void put(
      Accepted mail,
      String wanted,
      String detailType,
      String eventType,
      String key,
      Consumer<ObjectNode> body) {
    String set = mail.request().configurationSet();
    boolean published =
        destinations.stream()
            .anyMatch(to -> to.configurationSet().equals(set) && to.eventTypes().contains(wanted));
    if (!published) {
      return;
    }
    ObjectNode detail = JSON.createObjectNode().put("eventType", eventType);
    detail.set("mail", mail(mail));
    body.accept(detail.putObject(key));
    String resource = "arn:aws:ses:us-east-1:000000000000:configuration-set/" + set;
    buses.put(
        new EventBuses.Entry(EventBuses.DEFAULT, "aws.ses", detailType, List.of(resource), detail));
  }

  private ObjectNode mail(Accepted accepted) {
    ObjectNode mail = JSON.createObjectNode();
    mail.put("timestamp", now());
    mail.put("source", accepted.source());
    mail.put("sourceArn", "arn:aws:ses:us-east-1:000000000000:identity/" + accepted.source());
    mail.put("sendingAccountId", "000000000000");
    mail.put("messageId", accepted.messageId());
    recipients(accepted, mail.putArray("destination"));
    mail.put("headersTruncated", false);
    MailHeaders.put(mail, accepted.message());
    ObjectNode tags = mail.putObject("tags");
    tags.putArray("ses:configuration-set").add(accepted.request().configurationSet());
    tags.putArray("ses:source-ip").add("127.0.0.1");
    tags.putArray("ses:from-domain")
        .add(accepted.source().substring(accepted.source().indexOf('@') + 1));
    tags.putArray("ses:caller-identity").add("local");
    accepted.request().tags().forEach((name, value) -> tags.putArray(name).add(value));
    return mail;
  }

  private static void recipients(Accepted mail, ArrayNode into) {
    mail.request().recipients().forEach(into::add);
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
