package com.invoicecourier.invoice.pdf;

/** The two weights that a document is set in. */
record Faces(Typeface regular, Typeface bold) {
  static Faces of(byte[] seed) {
    return new Faces(Typeface.regular(seed), Typeface.bold(seed));
  }

  Typeface of(Canvas.Style style) {
    return style.bold() ? bold : regular;
  }
}
