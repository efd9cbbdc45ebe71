package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** JSON trees, read and written. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /** Reads what we wrote ourselves: anything else is our own mistake. */
  public static JsonNode readOurs(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored JSON cannot be read", e);
    }
  }

  static JsonNode read(InputStream in) throws IOException {
    return MAPPER.readTree(in);
  }

  static void write(JsonNode json, OutputStream out) throws IOException {
    MAPPER.writeValue(out, json);
  }

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static <T> ArrayNode list(List<T> items, Function<T, ? extends JsonNode> encode) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(item -> list.add(encode.apply(item)));
    return list;
  }

  /** The objects of a list that we wrote; absent is the empty list. */
  public static <T> List<T> list(JsonNode list, Function<JsonNode, T> decode) {
    return list.valueStream().map(decode).toList();
  }

  /** RFC 3339 in UTC, with milliseconds at most. */
  static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS).toString();
  }

  public static void put(ObjectNode object, String name, Optional<String> text) {
    text.ifPresent(found -> object.put(name, found));
  }

  public static Optional<String> text(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name)).map(JsonNode::asText);
  }
}
