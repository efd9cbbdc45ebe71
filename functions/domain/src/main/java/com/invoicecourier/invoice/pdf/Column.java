package com.invoicecourier.invoice.pdf;

/** One column of a table: where it stands, and whether it is read by its right edge. */
record Column(Word heading, float x, float width, boolean right) {

  static final float PADDING = 3;

  float inner() {
    return width - 2 * PADDING;
  }

  void draw(Canvas canvas, String text, float y, Canvas.Style style) {
    if (right) {
      canvas.rightWithin(text, x + width - PADDING, inner(), y, style);
    } else {
      canvas.leftWithin(text, x + PADDING, inner(), y, style);
    }
  }
}
