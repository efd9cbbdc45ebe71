package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One field that differs between two versions.
 *
 * @param field its JSON pointer, within the line or the Detail
 * @param before its value as JSON, empty where it is new
 * @param after its value as JSON, empty where it is gone
 */
public record Change(String field, Optional<JsonNode> before, Optional<JsonNode> after) {
  /** How much an amount grew, where both versions have it. */
  public Optional<Money> difference() {
    return after
        .flatMap(Change::money)
        .flatMap(now -> before.flatMap(Change::money).map(now::minus));
  }

  private static Optional<Money> money(JsonNode json) {
    return Money.of(json);
  }
}
