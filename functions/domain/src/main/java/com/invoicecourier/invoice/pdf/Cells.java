package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.LineItem;
import com.invoicecourier.invoice.LocalForms;
import com.invoicecourier.invoice.Money;
import com.invoicecourier.invoice.Percentage;
import com.invoicecourier.invoice.Quantities;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the schedules write into their cells; nothing at all is a dash. */
final class Cells {
  private static final String NOTHING = "–";

  private final Language language;
  private final LocalForms forms;

  Cells(Language language) {
    this.language = language;
    this.forms = new LocalForms(language);
  }

  Language language() {
    return language;
  }

  List<String> line(LineItem line, List<Money> amounts) {
    return row(line.itemNumber(), line.printedDescription(), amounts);
  }

  List<String> subtotal(String group, List<Money> amounts) {
    return row("", Word.SUBTOTAL.in(language) + ", " + group, amounts);
  }

  List<String> total(List<Money> amounts) {
    return row("", Word.TOTAL.in(language), amounts);
  }

  /** Where a line comes from, and what it counts. */
  String note(LineItem line) {
    return Stream.of(
            line.changeOrder().stream(),
            line.costCode().stream(),
            line.wbsCode().stream(),
            line.quantities().stream().map(this::counted))
        .flatMap(it -> it)
        .collect(Collectors.joining("  ·  "));
  }

  List<String> quantities(LineItem line, Quantities counted) {
    return List.of(
        line.itemNumber(),
        line.printedDescription(),
        counted.unit().orElse(""),
        number(counted.unitPrice().amount()),
        number(counted.scheduled()),
        number(counted.fromPreviousApplication()),
        number(counted.thisPeriod()),
        number(counted.presentlyStored()),
        number(counted.toDate()),
        number(remaining(counted)));
  }

  private static BigDecimal remaining(Quantities counted) {
    BigDecimal left = counted.scheduled().subtract(counted.toDate()).stripTrailingZeros();
    return left.scale() < 0 ? left.setScale(0) : left;
  }

  String percent(LineItem line) {
    return line.totalCompletedAndStoredToDatePercent()
        .map(forms::percent)
        .orElseGet(() -> percent(line.totalCompletedAndStoredToDate(), line.scheduledValue()));
  }

  String percent(Money done, Money scheduled) {
    if (scheduled.isZero() || scheduled.isNegative()) {
      return NOTHING; // a percentage of credits says nothing
    }
    BigDecimal hundredfold = done.amount().movePointRight(2);
    return forms.percent(
        new Percentage(hundredfold.divide(scheduled.amount(), 2, RoundingMode.HALF_UP)));
  }

  private String counted(Quantities counted) {
    String unit = counted.unit().map(it -> " " + it).orElse("");
    return forms.number(counted.scheduled())
        + unit
        + " × "
        + forms.number(counted.unitPrice().amount());
  }

  private String number(BigDecimal number) {
    return number.signum() == 0 ? NOTHING : forms.number(number);
  }

  private List<String> row(String item, String description, List<Money> amounts) {
    List<String> cells = new ArrayList<>(amounts.size() + 3);
    cells.add(item);
    cells.add(description);
    amounts.forEach(amount -> cells.add(amount.isZero() ? NOTHING : forms.amount(amount)));
    return cells;
  }
}
