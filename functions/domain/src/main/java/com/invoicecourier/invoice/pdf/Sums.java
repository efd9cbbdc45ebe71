package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.LineItem;
import com.invoicecourier.invoice.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** The columns of amounts of a table, of one line or added up over several. */
record Sums(List<Function<LineItem, Money>> columns, Currency currency) {

  List<Money> of(LineItem line) {
    return columns.stream().map(column -> column.apply(line)).toList();
  }

  List<Money> of(List<LineItem> lines) {
    List<Money> sums = new ArrayList<>(Collections.nCopies(columns.size(), Money.zero(currency)));
    for (LineItem line : lines) {
      for (int at = 0; at < sums.size(); at++) {
        sums.set(at, sums.get(at).plus(columns.get(at).apply(line)));
      }
    }
    return sums;
  }
}
