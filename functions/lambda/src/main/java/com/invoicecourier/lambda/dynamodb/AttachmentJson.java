package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.lambda.http.Json;

/** A file of an email inside its item. */
final class AttachmentJson {
  private AttachmentJson() {}

  static ObjectNode encode(Attachment file) {
    ObjectNode node =
        Json.object()
            .put("number", file.number())
            .put("name", file.name())
            .put("contentType", file.contentType())
            .put("size", file.size())
            .put("sha256", file.sha256().hex());
    return file.isInline() ? node.put("inline", true) : node;
  }

  static Attachment decode(JsonNode node) {
    return new Attachment(
        node.required("number").asInt(),
        node.required("name").asText(),
        node.required("contentType").asText(),
        node.required("size").asLong(),
        new Sha256(node.required("sha256").asText()),
        node.path("inline").asBoolean(false));
  }
}
