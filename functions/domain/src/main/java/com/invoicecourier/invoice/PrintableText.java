package com.invoicecourier.invoice;

/** Tells text that can be stored as canonical JSON and printed on a page. */
final class PrintableText {

  private PrintableText() {}

  static boolean is(String text) {
    return text.codePoints().allMatch(PrintableText::isPrintable);
  }

  private static boolean isPrintable(int codePoint) {
    boolean loneSurrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return !loneSurrogate && (codePoint == '\n' || !Character.isISOControl(codePoint));
  }
}
