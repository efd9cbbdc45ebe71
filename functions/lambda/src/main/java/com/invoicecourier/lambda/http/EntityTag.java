package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Sha256;

/** The entity tag of an answer (RFC 9110 section 8.8.3): as the actor sees it, word for word. */
final class EntityTag {
  private EntityTag() {}

  static String of(JsonNode body) {
    return "\"" + Sha256.of(body.toString()).hex().substring(0, 32) + "\"";
  }
}
