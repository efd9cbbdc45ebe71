package com.invoicecourier.invoice.pdf;

import java.util.Optional;

/** One strip of a page, as wide as the page's body. */
interface Row {

  float height();

  /** Draws itself below the given height. */
  void draw(Canvas canvas, float top);

  /** A heading does not end a page, nor does a sum begin one. */
  default boolean staysWithNext() {
    return false;
  }

  /** The heading to repeat where the rows below this one run over to another page. */
  default Optional<Row> continued() {
    return Optional.empty();
  }

  /** The same row, never parted from the one below it. */
  default Row bound() {
    return new Bound(this);
  }

  /** A row that stays on the page of the next. */
  record Bound(Row row) implements Row {

    @Override
    public float height() {
      return row.height();
    }

    @Override
    public void draw(Canvas canvas, float top) {
      row.draw(canvas, top);
    }

    @Override
    public boolean staysWithNext() {
      return true;
    }
  }
}
