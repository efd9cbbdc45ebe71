package com.invoicecourier.invoice.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table that runs over as many pages as it needs, its column heads repeated on each. */
record Section(Word title, Row heading, List<Row> rows) {

  /** The rows of each page, given the height that a page leaves for them. */
  List<List<Row>> pages(float height) {
    float room = height - heading.height();
    List<List<Row>> pages = new ArrayList<>();
    List<Row> page = new ArrayList<>();
    float used = 0;
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      float needed = row.height();
      if (row.staysWithNext() && at + 1 < rows.size()) {
        needed += rows.get(at + 1).height();
      }
      if (used + needed > room && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
      }
      page.add(row);
      used += row.height();
    }
    pages.add(page);
    return pages;
  }
}
