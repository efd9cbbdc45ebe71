package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.LineItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lays lines out by their group, in the order the groups first appear. */
record Groups(Table table, Cells cells) {
  /** Each group with its heading. */
  List<Row> rows(List<LineItem> lines, Function<LineItem, List<Row>> line) {
    return rows(lines, line, Optional.empty());
  }

  /** Each group with its heading and its subtotal. */
  List<Row> rows(
      List<LineItem> lines,
      Function<LineItem, List<Row>> line,
      BiFunction<String, List<LineItem>, Row> subtotal) {
    return rows(lines, line, Optional.of(subtotal));
  }

  private List<Row> rows(
      List<LineItem> lines,
      Function<LineItem, List<Row>> line,
      Optional<BiFunction<String, List<LineItem>, Row>> subtotal) {
    Map<String, List<LineItem>> groups = byName(lines);
    boolean grouped = groups.keySet().stream().anyMatch(name -> !name.isEmpty());
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (name, members) -> {
          String title = name.isEmpty() ? Word.OTHER_ITEMS.in(cells.language()) : name;
          if (grouped) {
            rows.add(table.group(title, Word.CONTINUED.in(cells.language())));
          }
          rows.addAll(together(members, line));
          if (grouped) {
            subtotal.ifPresent(
                sum -> {
                  bindLast(rows);
                  rows.add(sum.apply(title, members));
                });
          }
        });
    if (subtotal.isPresent()) {
      bindLast(rows);
    }
    return rows;
  }

  /** No page begins with a group's last line, nor ends with its first. */
  private static List<Row> together(List<LineItem> members, Function<LineItem, List<Row>> line) {
    List<Row> rows = new ArrayList<>();
    int last = members.size() - 1;
    for (int at = 0; at <= last; at++) {
      rows.addAll(line.apply(members.get(at)));
      if (at < last && (at == 0 || at == last - 1)) {
        bindLast(rows);
      }
    }
    return rows;
  }

  private static Map<String, List<LineItem>> byName(List<LineItem> lines) {
    Map<String, List<LineItem>> groups = new LinkedHashMap<>();
    for (LineItem each : lines) {
      groups.computeIfAbsent(each.group().orElse(""), _ -> new ArrayList<>()).add(each);
    }
    return groups;
  }

  private static void bindLast(List<Row> rows) {
    if (!rows.isEmpty()) {
      rows.add(rows.removeLast().bound());
    }
  }
}
