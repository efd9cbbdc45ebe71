package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.LineItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lays lines out by their group, in the order the groups first appear, each with its subtotal. */
record Groups(Table table, Language language) {

  List<Row> rows(
      List<LineItem> lines,
      Function<LineItem, List<Row>> line,
      BiFunction<String, List<LineItem>, List<String>> subtotal) {
    Map<String, List<LineItem>> groups = new LinkedHashMap<>();
    for (LineItem each : lines) {
      groups.computeIfAbsent(each.group().orElse(""), _ -> new ArrayList<>()).add(each);
    }
    boolean grouped = groups.keySet().stream().anyMatch(name -> !name.isEmpty());
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (name, members) -> {
          String title = name.isEmpty() ? Word.OTHER_ITEMS.in(language) : name;
          if (grouped) {
            rows.add(table.group(title, Word.CONTINUED.in(language)));
          }
          members.forEach(member -> rows.addAll(line.apply(member)));
          bindLast(rows);
          if (grouped) {
            rows.add(table.subtotal(subtotal.apply(title, members)));
          }
        });
    bindLast(rows);
    return rows;
  }

  private static void bindLast(List<Row> rows) {
    if (!rows.isEmpty()) {
      rows.add(rows.removeLast().bound());
    }
  }
}
