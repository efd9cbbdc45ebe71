package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.LineItem;
import com.invoicecourier.invoice.Money;
import java.util.List;

/** The schedule of values: what each line is worth, what is done of it, and what is left. */
final class ValueSchedule {
  private static final float[] WIDTHS = {32, 190, 68, 66, 66, 62, 66, 44, 68, 58};
  private static final Word[] HEADINGS = {
    Word.ITEM,
    Word.DESCRIPTION,
    Word.SCHEDULED_VALUE,
    Word.PREVIOUS,
    Word.THIS_PERIOD,
    Word.STORED_SHORT,
    Word.TO_DATE,
    Word.PERCENT,
    Word.BALANCE,
    Word.RETAINAGE
  };
  private static final int SCHEDULED = 0;
  private static final int TO_DATE = 4;
  private static final int PERCENT_COLUMN = 7;

  private final Detail detail;
  private final Cells cells;
  private final Table table;
  private final Sums sums;

  ValueSchedule(Detail detail, Cells cells, Faces faces, Sheet sheet) {
    this.detail = detail;
    this.cells = cells;
    this.table = Table.of(faces, sheet, WIDTHS, HEADINGS);
    this.sums =
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
  }

  Section section() {
    List<Row> rows = new Groups(table, cells).rows(detail.lines(), this::line, this::subtotal);
    List<Money> all = sums.of(detail.lines());
    rows.add(table.total(withPercent(cells.total(all), percent(all))).bound());
    return new Section(Word.SCHEDULE_OF_VALUES, table.heading(cells.language()), rows);
  }

  private List<Row> line(LineItem line) {
    List<String> row = cells.line(line, sums.of(line));
    return table.line(withPercent(row, cells.percent(line)), cells.note(line));
  }

  private Row subtotal(String group, List<LineItem> lines) {
    List<Money> added = sums.of(lines);
    return table.subtotal(withPercent(cells.subtotal(group, added), percent(added)));
  }

  private String percent(List<Money> added) {
    return cells.percent(added.get(TO_DATE), added.get(SCHEDULED));
  }

  private static List<String> withPercent(List<String> row, String percent) {
    row.add(PERCENT_COLUMN, percent);
    return row;
  }
}
