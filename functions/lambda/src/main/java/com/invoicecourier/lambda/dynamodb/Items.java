package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** Reads and writes the attributes of items; absent is no attribute, never an empty one. */
final class Items {
  private Items() {}

  static Item.Builder of(Key key, String type, long revision) {
    return Item.builder()
        .putString("PK", key.pk())
        .putString("SK", key.sk())
        .putString("type", type)
        .putNumber("revision", revision);
  }

  static Key key(Item item) {
    return new Key(text(item, "PK"), text(item, "SK"));
  }

  static void put(Item.Builder item, String name, Optional<String> text) {
    text.ifPresent(found -> item.putString(name, found));
  }

  static String text(Item item, String name) {
    return item.get(name).s();
  }

  static Optional<String> optional(Item item, String name) {
    return item.isPresent(name) ? Optional.of(text(item, name)) : Optional.empty();
  }

  static long number(Item item, String name) {
    return Long.parseLong(item.get(name).n());
  }

  static int count(Item item, String name) {
    return item.isPresent(name) ? Math.toIntExact(number(item, name)) : 0;
  }

  static boolean flag(Item item, String name) {
    return item.isPresent(name) && item.get(name).bool();
  }

  static Instant time(Item item, String name) {
    return Instant.parse(text(item, name));
  }

  static long revision(Item item) {
    return number(item, "revision");
  }

  /** A list or map, which the table keeps in its own types. */
  static JsonNode json(Item item, String name) {
    return JsonAttributes.json(item.get(name));
  }
}
