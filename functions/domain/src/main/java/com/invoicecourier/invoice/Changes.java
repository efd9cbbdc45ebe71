package com.invoicecourier.invoice;

import java.util.List;

/**
 * What differs between two versions of an invoice.
 *
 * @param fields of the Detail, its contract and summary
 * @param lines the first {@link com.invoicecourier.Limits#CHANGED_LINES_MAX} of them
 * @param lineCount how many lines differ in all
 */
public record Changes(
    int from, int to, List<Change> fields, List<LineChange> lines, int lineCount) {
  public Changes {
    fields = List.copyOf(fields);
    lines = List.copyOf(lines);
  }
}
