package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.LineItem;
import com.invoicecourier.invoice.LocalForms;
import com.invoicecourier.invoice.Money;
import com.invoicecourier.invoice.Percentage;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two tables of lines: values, and what is kept back of them. */
final class Schedules {

  private static final float[] VALUE_WIDTHS = {32, 190, 68, 66, 66, 62, 66, 44, 68, 58};
  private static final float[] RETAINAGE_WIDTHS = {32, 166, 58, 58, 58, 58, 58, 58, 58, 58, 58};
  private static final int PERCENT_COLUMN = 7;

  private final Detail detail;
  private final Language language;
  private final LocalForms forms;
  private final Typeface typeface;
  private final Typeface bold;
  private final float left;

  Schedules(Detail detail, Language language, Typeface typeface, Typeface bold, float left) {
    this.detail = detail;
    this.language = language;
    this.forms = new LocalForms(language);
    this.typeface = typeface;
    this.bold = bold;
    this.left = left;
  }

  Section values() {
    Table table =
        Table.of(
            typeface,
            bold,
            left,
            VALUE_WIDTHS,
            Word.ITEM,
            Word.DESCRIPTION,
            Word.SCHEDULED_VALUE,
            Word.PREVIOUS,
            Word.THIS_PERIOD,
            Word.STORED_SHORT,
            Word.TO_DATE,
            Word.PERCENT,
            Word.BALANCE,
            Word.RETAINAGE);
    Sums sums =
        new Sums(
            List.of(
                LineItem::scheduledValue,
                LineItem::workCompletedFromPreviousApplication,
                LineItem::workCompletedThisPeriod,
                LineItem::materialsPresentlyStored,
                LineItem::totalCompletedAndStoredToDate,
                LineItem::balanceToFinish,
                LineItem::totalRetainage),
            detail.currency());
    List<Row> rows =
        new Groups(table, language)
            .rows(
                detail.lines(),
                line -> table.line(withPercent(cells(line, sums), percent(line)), note(line)),
                (title, lines) -> withComputedPercent(subtotal(title), sums.of(lines)));
    String total = Word.TOTAL.in(language);
    rows.add(table.total(withComputedPercent(total, sums.of(detail.lines()))).bound());
    return new Section(Word.SCHEDULE_OF_VALUES, table.heading(language), rows);
  }

  Section retainage() {
    Table table =
        Table.of(
            typeface,
            bold,
            left,
            RETAINAGE_WIDTHS,
            Word.ITEM,
            Word.DESCRIPTION,
            Word.WORK_PREVIOUS,
            Word.WORK_RETAINED,
            Word.WORK_RELEASED,
            Word.WORK_HELD,
            Word.MATERIALS_PREVIOUS,
            Word.MATERIALS_RETAINED,
            Word.MATERIALS_RELEASED,
            Word.MATERIALS_HELD,
            Word.TOTAL_RETAINAGE);
    Sums sums =
        new Sums(
            List.of(
                line -> line.workRetainage().fromPreviousApplication(),
                line -> line.workRetainage().retainedThisPeriod(),
                line -> line.workRetainage().releasedThisPeriod(),
                line -> line.workRetainage().currentlyRetained(),
                line -> line.materialsRetainage().fromPreviousApplication(),
                line -> line.materialsRetainage().retainedThisPeriod(),
                line -> line.materialsRetainage().releasedThisPeriod(),
                line -> line.materialsRetainage().currentlyRetained(),
                LineItem::totalRetainage),
            detail.currency());
    List<LineItem> kept =
        detail.lines().stream()
            .filter(line -> sums.of(line).stream().anyMatch(amount -> !amount.isZero()))
            .toList();
    List<Row> rows =
        new Groups(table, language)
            .rows(
                kept,
                line -> table.line(cells(line, sums), ""),
                (title, lines) -> cells("", subtotal(title), sums.of(lines)));
    if (!kept.isEmpty()) {
      rows.add(table.total(cells("", Word.TOTAL.in(language), sums.of(kept))).bound());
    }
    return new Section(Word.SCHEDULE_OF_RETAINAGE, table.heading(language), rows);
  }

  private String subtotal(String title) {
    return Word.SUBTOTAL.in(language) + " " + title;
  }

  private String note(LineItem line) {
    Stream<String> quantity =
        line.scheduledQuantity().stream()
            .map(
                it ->
                    forms.number(it)
                        + line.unitPrice().map(price -> " × " + forms.amount(price)).orElse(""));
    return Stream.of(line.changeOrder().stream(), line.costCode().stream(), quantity)
        .flatMap(it -> it)
        .collect(Collectors.joining("  ·  "));
  }

  private List<String> cells(LineItem line, Sums sums) {
    return cells(line.itemNumber(), line.description(), sums.of(line));
  }

  private List<String> cells(String item, String description, List<Money> amounts) {
    List<String> cells = new ArrayList<>(amounts.size() + 3);
    cells.add(item);
    cells.add(description);
    amounts.forEach(amount -> cells.add(amount.isZero() ? "–" : forms.amount(amount)));
    return cells;
  }

  private String percent(LineItem line) {
    return line.totalCompletedAndStoredToDatePercent()
        .map(forms::percent)
        .orElseGet(() -> computed(line.totalCompletedAndStoredToDate(), line.scheduledValue()));
  }

  private List<String> withComputedPercent(String label, List<Money> sums) {
    return withPercent(cells("", label, sums), computed(sums.get(4), sums.get(0)));
  }

  private static List<String> withPercent(List<String> cells, String percent) {
    cells.add(PERCENT_COLUMN, percent);
    return cells;
  }

  private String computed(Money done, Money scheduled) {
    return scheduled.isZero()
        ? "–"
        : forms.percent(
            new Percentage(
                done.amount()
                    .movePointRight(2)
                    .divide(scheduled.amount(), 2, RoundingMode.HALF_UP)));
  }
}
