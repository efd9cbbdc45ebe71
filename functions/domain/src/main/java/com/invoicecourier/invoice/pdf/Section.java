package com.invoicecourier.invoice.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that runs over as many pages as it needs, its heads repeated on each. */
record Section(Word title, Row heading, List<Row> rows) {

  /** The rows of each page, given the height that a page leaves for them. */
  List<List<Row>> pages(float height) {
    float room = height - heading.height();
    List<List<Row>> pages = new ArrayList<>();
    List<Row> page = new ArrayList<>();
    Optional<Row> continued = Optional.empty();
    float used = 0;
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      boolean opensGroup = row.continued().isPresent();
      if (used + together(at, room) > room && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
        if (!opensGroup) {
          continued.ifPresent(page::add);
        }
        used = height(page);
      }
      continued = opensGroup ? row.continued() : continued;
      page.add(row);
      used += row.height();
    }
    pages.add(page);
    return pages;
  }

  /** What no page can hold together is parted wherever it has to be. */
  private float together(int first, float room) {
    float height = together(first);
    return height <= room ? height : rows.get(first).height();
  }

  private float together(int first) {
    int last = first;
    while (last + 1 < rows.size() && rows.get(last).staysWithNext()) {
      last++;
    }
    return height(rows.subList(first, last + 1));
  }

  private static float height(List<Row> rows) {
    float sum = 0;
    for (Row row : rows) {
      sum += row.height();
    }
    return sum;
  }
}
