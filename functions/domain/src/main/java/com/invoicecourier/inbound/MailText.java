package com.invoicecourier.inbound;

/** Text of a mail as it may be shown. */
final class MailText {
  private MailText() {}

  /** Without what a screen or a header must not get: controls, and marks that turn the text. */
  static String plain(String text, int charactersMax) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length() && plain.length() < charactersMax; i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (type == Character.CONTROL
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        plain.append(' ');
      } else if (type != Character.FORMAT) {
        plain.append(c);
      }
    }
    if (!plain.isEmpty() && Character.isHighSurrogate(plain.charAt(plain.length() - 1))) {
      plain.setLength(plain.length() - 1);
    }
    return plain.toString().strip();
  }
}
