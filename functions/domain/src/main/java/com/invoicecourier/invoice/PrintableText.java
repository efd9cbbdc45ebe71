package com.invoicecourier.invoice;

import com.invoicecourier.PlainText;

/** Tells text that can be stored as canonical JSON and printed on a page. */
final class PrintableText {

  private PrintableText() {}

  static boolean is(String text) {
    return text.indexOf('\r') < 0 && text.indexOf('\t') < 0 && PlainText.isText(text);
  }
}
