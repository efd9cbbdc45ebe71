package com.invoicecourier;

/**
 * Tells text that changes nothing around it, wherever it is put: into a header, a page or a mail.
 *
 * <p>Refused are control characters (a line break would begin a new header, RFC 5322 section 2.2),
 * marks that change the writing direction of what follows (UAX 9) and halves of a character.
 */
public final class PlainText {
  private PlainText() {}

  /** One line. */
  public static boolean isLine(String text) {
    return text.codePoints().allMatch(PlainText::isPlain);
  }

  /** Any number of lines, with tabs. */
  public static boolean isText(String text) {
    return text.codePoints().allMatch(each -> isPlain(each) || isLayout(each));
  }

  /** Nothing that a reader would see. */
  public static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
  }

  private static boolean isLayout(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
  }

  private static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> !turnsDirection(codePoint);
      default -> true;
    };
  }

  /** The characters with the property Bidi_Control (UAX 9, table 1). */
  private static boolean turnsDirection(int codePoint) {
    return codePoint == 0x061C
        || (codePoint >= 0x200E && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
