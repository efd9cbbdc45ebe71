package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.http.Json;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Reads and writes the attributes of items; absent is no attribute, never an empty one. */
final class Items {
  private Items() {}

  static EnhancedDocument.Builder of(Key key, String type, long revision) {
    return EnhancedDocument.builder()
        .attributeConverterProviders(
            software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider.defaultProvider())
        .putString("PK", key.pk())
        .putString("SK", key.sk())
        .putString("type", type)
        .putNumber("revision", revision);
  }

  static Key key(EnhancedDocument item) {
    return new Key(text(item, "PK"), text(item, "SK"));
  }

  static void put(EnhancedDocument.Builder item, String name, Optional<String> text) {
    text.ifPresent(found -> item.putString(name, found));
  }

  static String text(EnhancedDocument item, String name) {
    return Objects.requireNonNull(item.getString(name), name);
  }

  static Optional<String> optional(EnhancedDocument item, String name) {
    return item.isPresent(name) ? Optional.of(text(item, name)) : Optional.empty();
  }

  static long number(EnhancedDocument item, String name) {
    return Objects.requireNonNull(item.getNumber(name), name).longValue();
  }

  static int count(EnhancedDocument item, String name) {
    return item.isPresent(name) ? Math.toIntExact(number(item, name)) : 0;
  }

  static boolean flag(EnhancedDocument item, String name) {
    return item.isPresent(name) && Objects.requireNonNull(item.getBoolean(name), name);
  }

  static Instant time(EnhancedDocument item, String name) {
    return Instant.parse(text(item, name));
  }

  static long revision(EnhancedDocument item) {
    return number(item, "revision");
  }

  /** A list or map, which the table keeps in its own types. */
  static JsonNode json(EnhancedDocument item, String name) {
    return Json.readOurs(Objects.requireNonNull(item.getJson(name), name));
  }
}
