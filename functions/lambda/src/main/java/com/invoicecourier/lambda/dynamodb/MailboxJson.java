package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.lambda.http.Json;

/** A mailbox inside an item. */
final class MailboxJson {
  private MailboxJson() {}

  static ObjectNode encode(Mailbox mailbox) {
    ObjectNode node = Json.object().put("address", mailbox.address().value());
    Json.put(node, "name", mailbox.name());
    return node;
  }

  static Mailbox decode(JsonNode node) {
    return new Mailbox(
        Json.text(node, "name"), new EmailAddress(node.required("address").asText()));
  }
}
