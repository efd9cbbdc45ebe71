package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An enabled receipt rule with an S3 action.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html">AWS
 *     on recipient conditions</a>
 */
public record ReceiptRule(
    List<String> recipients, boolean scan, String bucket, String prefix, String topicArn) {

  public ReceiptRule {
    recipients = List.copyOf(recipients);
  }

  static Stream<ReceiptRule> of(Resource resource) {
    JsonNode rule = resource.get("Rule");
    return StreamSupport.stream(rule.path("Actions").spliterator(), false)
        .map(action -> action.path("S3Action"))
        .filter(action -> action.isObject() && rule.path("Enabled").asBoolean(true))
        .map(
            action ->
                new ReceiptRule(
                    Route.texts(rule.path("Recipients")),
                    rule.path("ScanEnabled").asBoolean(),
                    action.path("BucketName").asText(),
                    action.path("ObjectKeyPrefix").asText(),
                    action.path("TopicArn").asText()));
  }

  /**
   * {@code reply@domain} takes {@code reply+anything@domain} too; a bare domain takes all of it.
   */
  public boolean takes(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf('@');
    String local = at < 0 ? lower : lower.substring(0, at);
    String domain = lower.substring(at + 1);
    int plus = local.indexOf('+');
    String untagged = (plus < 0 ? local : local.substring(0, plus)) + "@" + domain;
    return recipients.stream()
        .map(recipient -> recipient.toLowerCase(Locale.ROOT))
        .anyMatch(
            recipient ->
                recipient.equals(lower)
                    || recipient.equals(untagged)
                    || recipient.equals(domain)
                    || (recipient.startsWith(".") && domain.endsWith(recipient)));
  }
}
