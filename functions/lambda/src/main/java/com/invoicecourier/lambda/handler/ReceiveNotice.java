package com.invoicecourier.lambda.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.inbound.Notice;
import com.invoicecourier.inbound.Verdicts;
import com.invoicecourier.inbound.Verdicts.Verdict;
import com.invoicecourier.lambda.http.Json;
import java.time.Instant;

/**
 * Decodes the notice of the mail service inside the envelope of the topic (AWS, "Contents of
 * notifications for Amazon SES email receiving").
 */
final class ReceiveNotice {
  private ReceiveNotice() {}

  static Notice decode(JsonNode message) {
    JsonNode notice = Json.readOurs(message.required("Message").asText());
    JsonNode mail = notice.required("mail");
    JsonNode receipt = notice.required("receipt");
    return new Notice(
        receipt.required("action").required("objectKey").asText(),
        mail.required("messageId").asText(),
        receipt.required("recipients").valueStream().map(JsonNode::asText).toList(),
        mail.path("source").asText(""),
        verdicts(receipt),
        Instant.parse(mail.required("timestamp").asText()));
  }

  private static Verdicts verdicts(JsonNode receipt) {
    return new Verdicts(
        verdict(receipt, "spamVerdict"),
        verdict(receipt, "virusVerdict"),
        verdict(receipt, "spfVerdict"),
        verdict(receipt, "dkimVerdict"),
        verdict(receipt, "dmarcVerdict"));
  }

  private static Verdict verdict(JsonNode receipt, String name) {
    return Verdict.of(receipt.path(name).path("status").asText(""));
  }
}
