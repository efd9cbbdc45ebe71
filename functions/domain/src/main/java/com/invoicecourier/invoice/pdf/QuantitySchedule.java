package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.AccountingMethod;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.LineItem;
import java.util.List;
import java.util.Optional;

/** The schedule of quantities: what was counted; unlike units are not added up. */
final class QuantitySchedule {
  private static final float[] WIDTHS = {32, 202, 44, 62, 62, 62, 62, 62, 70, 62};
  private static final Word[] HEADINGS = {
    Word.ITEM,
    Word.DESCRIPTION,
    Word.UNIT,
    Word.UNIT_PRICE,
    Word.SCHEDULED_QUANTITY,
    Word.PREVIOUS_QUANTITY,
    Word.THIS_PERIOD,
    Word.STORED_QUANTITY,
    Word.TO_DATE,
    Word.REMAINING_QUANTITY
  };

  private final Detail detail;
  private final Cells cells;
  private final Table table;

  QuantitySchedule(Detail detail, Cells cells, Faces faces, Sheet sheet) {
    this.detail = detail;
    this.cells = cells;
    this.table = Table.of(faces, sheet, WIDTHS, HEADINGS);
  }

  /** Only where the contract is billed by quantities. */
  Optional<Section> section() {
    return detail.accountingMethod() == AccountingMethod.UNIT && !detail.lines().isEmpty()
        ? Optional.of(
            new Section(
                Word.SCHEDULE_OF_QUANTITIES,
                table.heading(cells.language()),
                new Groups(table, cells).rows(detail.lines(), this::line)))
        : Optional.empty();
  }

  private List<Row> line(LineItem line) {
    return line.quantities()
        .map(counted -> table.line(cells.quantities(line, counted), ""))
        .orElse(List.of());
  }
}
