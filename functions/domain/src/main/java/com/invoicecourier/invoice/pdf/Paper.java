package com.invoicecourier.invoice.pdf;

import java.util.Locale;

/** The paper that Details are printed on: US letter, as in Canada too, or A4 where it is wanted. */
public enum Paper {
  LETTER(612, 792),
  A4(595, 842);

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /**
   * From the setting, {@code letter} or {@code a4}; another text is an IllegalArgumentException.
   */
  public static Paper of(String setting) {
    return valueOf(setting.toUpperCase(Locale.ROOT));
  }

  Sheet portrait() {
    return new Sheet(width, height);
  }

  Sheet landscape() {
    return new Sheet(height, width);
  }
}
