package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.LineItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lays lines out by their group, in the order the groups first appear, each with its subtotal. */
record Groups(Table table, String otherItems) {

  List<Row> rows(
      List<LineItem> lines,
      Function<LineItem, Row> line,
      BiFunction<String, List<LineItem>, List<String>> subtotal) {
    Map<String, List<LineItem>> groups = new LinkedHashMap<>();
    for (LineItem each : lines) {
      groups.computeIfAbsent(each.group().orElse(""), _ -> new ArrayList<>()).add(each);
    }
    boolean grouped = groups.keySet().stream().anyMatch(name -> !name.isEmpty());
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (name, members) -> {
          String title = name.isEmpty() ? otherItems : name;
          if (grouped) {
            rows.add(table.group(title));
          }
          members.forEach(member -> rows.add(line.apply(member)));
          if (grouped) {
            rows.add(table.subtotal(subtotal.apply(title, members)));
          }
        });
    return rows;
  }
}
