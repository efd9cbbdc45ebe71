package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.LineItem;
import java.util.List;
import java.util.Optional;

/** The schedule of retainage: what is kept back of each line, and how it came to that. */
final class RetainageSchedule {
  private static final float[] WIDTHS = {32, 166, 58, 58, 58, 58, 58, 58, 58, 58, 58};
  private static final Word[] HEADINGS = {
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
    Word.TOTAL_RETAINAGE
  };

  private final Detail detail;
  private final Cells cells;
  private final Table table;
  private final Sums sums;

  RetainageSchedule(Detail detail, Cells cells, Faces faces, Sheet sheet) {
    this.detail = detail;
    this.cells = cells;
    this.table = Table.of(faces, sheet, WIDTHS, HEADINGS);
    this.sums =
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
  }

  /** Only where something is, or was, kept back. */
  Optional<Section> section() {
    List<LineItem> kept =
        detail.lines().stream()
            .filter(line -> sums.of(line).stream().anyMatch(amount -> !amount.isZero()))
            .toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(section(kept));
  }

  private Section section(List<LineItem> kept) {
    List<Row> rows = new Groups(table, cells).rows(kept, this::line, this::subtotal);
    rows.add(table.total(cells.total(sums.of(kept))).bound());
    return new Section(Word.SCHEDULE_OF_RETAINAGE, table.heading(cells.language()), rows);
  }

  private List<Row> line(LineItem line) {
    return table.line(cells.line(line, sums.of(line)), "");
  }

  private Row subtotal(String group, List<LineItem> lines) {
    return table.subtotal(cells.subtotal(group, sums.of(lines)));
  }
}
