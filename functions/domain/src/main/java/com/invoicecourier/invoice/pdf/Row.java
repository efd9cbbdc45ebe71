package com.invoicecourier.invoice.pdf;

/** One strip of a page, as wide as the page's body. */
interface Row {

  float height();

  /** Draws itself below the given height. */
  void draw(Canvas canvas, float top);

  /** A heading does not stand alone at the foot of a page. */
  default boolean staysWithNext() {
    return false;
  }
}
