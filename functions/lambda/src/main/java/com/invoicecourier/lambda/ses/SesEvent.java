package com.invoicecourier.lambda.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import java.time.Instant;
import java.util.Optional;

/**
 * One event of Amazon SES on the event bus ("Contents of event data that Amazon SES publishes"), as
 * a report on the recipient that its tags name.
 */
public record SesEvent(RecipientId recipient, Report report) {

  /** Empty for an event that moves no state (open, click) or that has none of our tags. */
  public static Optional<SesEvent> of(JsonNode event) {
    JsonNode detail = event.path("detail");
    return recipient(detail.path("mail").path("tags"))
        .flatMap(recipient -> report(detail).map(report -> new SesEvent(recipient, report)));
  }

  private static Optional<RecipientId> recipient(JsonNode tags) {
    try {
      return Optional.of(
          new RecipientId(
              new CommunicationId(tags.path("communication").path(0).asText()),
              new EmailId(tags.path("email").path(0).asText()),
              tags.path("recipient").path(0).asText()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Report> report(JsonNode detail) {
    return switch (detail.path("eventType").asText()) {
      case "Send" -> Optional.of(report(detail, "send", RecipientState.SENT, Optional.empty()));
      case "Delivery" ->
          Optional.of(report(detail, "delivery", RecipientState.DELIVERED, Optional.empty()));
      case "DeliveryDelay" ->
          Optional.of(
              report(
                  detail,
                  "deliveryDelay",
                  RecipientState.DELAYED,
                  Optional.of(BounceWords.delayed(detail.path("deliveryDelay")))));
      case "Bounce" -> Optional.of(bounced(detail, detail.path("bounce")));
      case "Complaint" ->
          Optional.of(
              report(
                  detail,
                  "complaint",
                  RecipientState.COMPLAINED,
                  Optional.of("The recipient reported the mail as spam.")));
      case "Reject" ->
          Optional.of(
              report(
                  detail,
                  "reject",
                  RecipientState.FAILED,
                  Optional.of("The mail service refused the mail: it found a virus in it.")));
      default -> Optional.empty();
    };
  }

  private static Report bounced(JsonNode detail, JsonNode bounce) {
    boolean suppressed =
        bounce.path("bounceSubType").asText().equals("OnAccountSuppressionList")
            || bounce.path("bounceSubType").asText().equals("Suppressed");
    return report(
        detail,
        "bounce",
        suppressed ? RecipientState.SUPPRESSED : RecipientState.BOUNCED,
        Optional.of(BounceWords.bounced(bounce)));
  }

  private static Report report(
      JsonNode detail, String part, RecipientState state, Optional<String> reason) {
    JsonNode mail = detail.path("mail");
    String time = detail.path(part).path("timestamp").asText(mail.path("timestamp").asText());
    return new Report(
        state, Instant.parse(time), Optional.of(mail.path("messageId").asText()), reason);
  }
}
