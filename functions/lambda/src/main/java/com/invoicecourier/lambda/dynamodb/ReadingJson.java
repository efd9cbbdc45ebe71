package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.decision.Decision;
import com.invoicecourier.decision.RecordedDecision;
import com.invoicecourier.decision.Suggestion;
import com.invoicecourier.lambda.http.Json;
import java.time.Instant;

/** What an answer was read as, and what a person recorded of it, inside an item. */
final class ReadingJson {
  private ReadingJson() {}

  static ObjectNode encode(Suggestion suggestion) {
    return Json.object()
        .put("decision", suggestion.decision().name())
        .put("sentence", suggestion.sentence());
  }

  static Suggestion suggestion(JsonNode node) {
    return new Suggestion(decision(node), node.required("sentence").asText());
  }

  static ObjectNode encode(RecordedDecision recorded) {
    ObjectNode node =
        Json.object()
            .put("decision", recorded.decision().name())
            .put("at", recorded.at().toString());
    node.set("by", MailboxJson.encode(recorded.by()));
    Json.put(node, "reason", recorded.reason());
    return node;
  }

  static RecordedDecision recorded(JsonNode node) {
    return new RecordedDecision(
        decision(node),
        Json.text(node, "reason"),
        MailboxJson.decode(node.required("by")),
        Instant.parse(node.required("at").asText()));
  }

  private static Decision decision(JsonNode node) {
    return Decision.valueOf(node.required("decision").asText());
  }
}
