package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/** Writes JSON of text, whole numbers, arrays and objects in the one form of RFC 8785. */
final class CanonicalJson {

  private final StringBuilder out = new StringBuilder(1 << 16);

  private CanonicalJson() {}

  static byte[] write(JsonNode node) {
    CanonicalJson json = new CanonicalJson();
    json.value(node);
    return json.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case STRING -> text(node.textValue());
      case BOOLEAN -> out.append(node.booleanValue());
      case NUMBER -> out.append(wholeNumber(node));
      default -> throw new IllegalArgumentException("no canonical form for " + node.getNodeType());
    }
  }

  private void object(JsonNode node) {
    TreeSet<String> names = new TreeSet<>(); // compares UTF-16 code units, as section 3.2.3 asks
    node.fieldNames().forEachRemaining(names::add);
    char before = '{';
    for (String name : names) {
      out.append(before);
      text(name);
      out.append(':');
      value(node.get(name));
      before = ',';
    }
    out.append(names.isEmpty() ? "{}" : "}");
  }

  private void array(JsonNode node) {
    char before = '[';
    for (JsonNode element : node) {
      out.append(before);
      value(element);
      before = ',';
    }
    out.append(node.isEmpty() ? "[]" : "]");
  }

  private static long wholeNumber(JsonNode node) {
    if (!node.canConvertToExactIntegral() || Math.abs(node.longValue()) >= 1L << 53) {
      throw new IllegalArgumentException(
          "only whole numbers below 2^53 have a canonical form here");
    }
    return node.longValue();
  }

  private void text(String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      character(text.charAt(at));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < ' ') {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
