package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.TreeSet;

/** Writes JSON of text, whole numbers, arrays and objects in the one form of RFC 8785. */
final class CanonicalJson {

  private static final int FLUSH_AT = 1 << 14;

  private final StringBuilder out = new StringBuilder(2 * FLUSH_AT);
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final String listName;
  private final Iterator<? extends JsonNode> list;

  private CanonicalJson(String listName, Iterator<? extends JsonNode> list) {
    this.listName = listName;
    this.list = list;
  }

  /** An object and, under the name given, a list whose elements are made one by one. */
  static byte[] write(ObjectNode object, String listName, Iterator<? extends JsonNode> list) {
    CanonicalJson json = new CanonicalJson(listName, list);
    json.value(object.set(listName, object.arrayNode()));
    json.flush();
    return json.bytes.toByteArray();
  }

  private void flush() {
    bytes.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }

  private void value(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> elements(node.iterator());
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
      if (name.equals(listName)) {
        elements(list);
      } else {
        value(node.get(name));
      }
      before = ',';
    }
    out.append(names.isEmpty() ? "{}" : "}");
  }

  private void elements(Iterator<? extends JsonNode> elements) {
    out.append(elements.hasNext() ? "[" : "[]");
    while (elements.hasNext()) {
      value(elements.next());
      out.append(elements.hasNext() ? ',' : ']');
      if (out.length() > FLUSH_AT) {
        flush();
      }
    }
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
