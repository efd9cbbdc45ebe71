package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Limits;
import com.invoicecourier.invoice.LineChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares two Details field by field, and their lines by item number. */
final class DetailDifference {
  private static final String LINES = "lines";

  private final List<LineChange> lines = new ArrayList<>();
  private int lineCount;

  private DetailDifference() {}

  static Changes between(int from, JsonNode before, int to, JsonNode after) {
    DetailDifference difference = new DetailDifference();
    List<Change> fields = new ArrayList<>();
    for (String name : names(before, after)) {
      if (!name.equals(LINES)) {
        compare("/" + name, child(before, name), child(after, name), fields);
      }
    }
    difference.lines(byItemNumber(before), byItemNumber(after));
    return new Changes(from, to, fields, difference.lines, difference.lineCount);
  }

  /** In the order of the later version, then what is gone from the earlier one. */
  private void lines(Map<String, JsonNode> before, Map<String, JsonNode> after) {
    after.forEach(
        (item, line) ->
            Optional.ofNullable(before.get(item))
                .ifPresentOrElse(
                    earlier -> changed(earlier, line), () -> add(Kind.ADDED, line, all(line))));
    before.forEach(
        (item, line) -> {
          if (!after.containsKey(item)) {
            add(Kind.REMOVED, line, gone(line));
          }
        });
  }

  private void changed(JsonNode before, JsonNode after) {
    List<Change> changes = new ArrayList<>();
    compare("", Optional.of(before), Optional.of(after), changes);
    if (!changes.isEmpty()) {
      add(Kind.CHANGED, after, changes);
    }
  }

  private static List<Change> all(JsonNode line) {
    List<Change> changes = new ArrayList<>();
    compare("", Optional.empty(), Optional.of(line), changes);
    return changes;
  }

  private static List<Change> gone(JsonNode line) {
    List<Change> changes = new ArrayList<>();
    compare("", Optional.of(line), Optional.empty(), changes);
    return changes;
  }

  private void add(Kind kind, JsonNode line, List<Change> changes) {
    lineCount++;
    if (lines.size() < Limits.CHANGED_LINES_MAX) {
      lines.add(
          new LineChange(
              kind, line.path("itemNumber").asText(), line.path("description").asText(), changes));
    }
  }

  private static void compare(
      String field, Optional<JsonNode> before, Optional<JsonNode> after, List<Change> changes) {
    if (before.equals(after)) {
      return;
    }
    if (isWhole(before) && isWhole(after)) {
      changes.add(new Change(field, before, after));
      return;
    }
    JsonNode one = before.or(() -> after).orElseThrow();
    JsonNode other = after.or(() -> before).orElseThrow();
    for (String name : names(one, other)) {
      compare(
          field + "/" + name,
          before.flatMap(it -> child(it, name)),
          after.flatMap(it -> child(it, name)),
          changes);
    }
  }

  /** Text, numbers, amounts of money and lists of text are shown whole. */
  private static boolean isWhole(Optional<JsonNode> value) {
    return value
        .map(it -> !it.isObject() || Money.of(it).isPresent() || it.has("amount"))
        .orElse(true);
  }

  private static Optional<JsonNode> child(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name));
  }

  private static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Map<String, JsonNode> byItemNumber(JsonNode detail) {
    Map<String, JsonNode> lines = new LinkedHashMap<>();
    detail.path(LINES).forEach(line -> lines.put(line.path("itemNumber").asText(), line));
    return lines;
  }
}
