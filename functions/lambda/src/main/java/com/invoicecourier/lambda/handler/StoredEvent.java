package com.invoicecourier.lambda.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.inbound.StoredMail;
import java.time.Instant;

/** Decodes "Object Created" of the inbound bucket (AWS, "EventBridge event message structure"). */
final class StoredEvent {
  private static final String TYPE = "Object Created";

  private StoredEvent() {}

  static boolean is(JsonNode message) {
    return message.path("detail-type").asText().equals(TYPE);
  }

  static StoredMail decode(JsonNode event) {
    return new StoredMail(
        event.required("detail").required("object").required("key").asText(),
        Instant.parse(event.required("time").asText()));
  }
}
