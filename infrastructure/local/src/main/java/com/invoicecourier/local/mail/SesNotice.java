package com.invoicecourier.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.template.ReceiptRule;
import java.time.temporal.ChronoUnit;

/**
 * The notice of the S3 action.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">AWS
 *     on its contents</a>
 */
record SesNotice(InboundMail mail, ReceiptRule rule, Verdicts verdicts) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int HEADER_CHARACTERS_MAX = 10 * 1024;

  String json() {
    ObjectNode notice = JSON.createObjectNode().put("notificationType", "Received");
    receipt(notice.putObject("receipt"));
    mail(notice.putObject("mail"));
    return notice.toString();
  }

  private void receipt(ObjectNode receipt) {
    receipt.put("timestamp", mail.at().truncatedTo(ChronoUnit.MILLIS).toString());
    receipt.put("processingTimeMillis", 420);
    mail.recipients().forEach(receipt.putArray("recipients")::add);
    String scan = rule.scan() ? Verdicts.PASS : "DISABLED";
    receipt.putObject("spamVerdict").put("status", scan);
    receipt.putObject("virusVerdict").put("status", scan);
    receipt.putObject("spfVerdict").put("status", verdicts.spf());
    receipt.putObject("dkimVerdict").put("status", verdicts.dkim());
    receipt.putObject("dmarcVerdict").put("status", verdicts.dmarc());
    if (verdicts.dmarc().equals(Verdicts.FAIL)) {
      receipt.put("dmarcPolicy", "reject");
    }
    receipt
        .putObject("action")
        .put("type", "S3")
        .put("topicArn", rule.topicArn())
        .put("bucketName", rule.bucket())
        .put("objectKeyPrefix", rule.prefix())
        .put("objectKey", rule.prefix() + mail.id());
  }

  private void mail(ObjectNode json) {
    json.put("timestamp", mail.at().truncatedTo(ChronoUnit.MILLIS).toString());
    json.put("source", mail.envelopeFrom());
    json.put("messageId", mail.id());
    var destination = json.putArray("destination");
    MailHeaders.addresses(mail.header(), "to").forEach(destination::add);
    MailHeaders.addresses(mail.header(), "cc").forEach(destination::add);
    int length = mail.header().fields().stream().mapToInt(String::length).sum();
    json.put("headersTruncated", length > HEADER_CHARACTERS_MAX);
    MailHeaders.put(json, mail.header().within(HEADER_CHARACTERS_MAX));
  }
}
