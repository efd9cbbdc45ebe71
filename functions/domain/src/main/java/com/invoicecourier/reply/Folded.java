package com.invoicecourier.reply;

import java.text.Normalizer;
import java.util.Locale;

/** Text as rules compare it: no case, no accents, plain spaces and colons, no invisible marks. */
public final class Folded {
  /** No rule reads further into a line than this. */
  private static final int CHARACTERS_MAX = 600;

  private static final String QUOTATION_MARKS = "\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String APOSTROPHES = "\u2019\u2018\u02bc\u00b4";

  private Folded() {}

  public static String of(String text) {
    String head = text.substring(0, Math.min(text.length(), CHARACTERS_MAX)).strip();
    if (isPlain(head)) {
      return head.toLowerCase(Locale.ROOT);
    }
    String apart =
        Normalizer.isNormalized(head, Normalizer.Form.NFKD)
            ? head
            : Normalizer.normalize(head, Normalizer.Form.NFKD);
    String small = apart.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      append(folded, small.charAt(i));
    }
    return folded.toString().strip();
  }

  /** Most lines are, and need nothing but their case. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder folded, char c) {
    if (c > ' ' && c < 0x7f) {
      folded.append(c);
      return;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> {}
      case Character.SPACE_SEPARATOR, Character.CONTROL -> folded.append(' ');
      case Character.DASH_PUNCTUATION -> folded.append('-');
      default -> folded.append(plain(c));
    }
  }

  private static char plain(char c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    return QUOTATION_MARKS.indexOf(c) >= 0 ? '"' : c;
  }
}
