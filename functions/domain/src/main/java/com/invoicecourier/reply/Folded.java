package com.invoicecourier.reply;

import java.text.Normalizer;
import java.util.Locale;

/** Text as rules compare it: no case, no accents, plain spaces and colons, no invisible marks. */
public final class Folded {
  /** No rule reads further into a line than this. */
  private static final int CHARACTERS_MAX = 600;

  private Folded() {}

  public static String of(String text) {
    String head = text.substring(0, Math.min(text.length(), CHARACTERS_MAX));
    String apart = Normalizer.normalize(head, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      append(folded, apart.charAt(i));
    }
    return folded.toString().strip();
  }

  private static void append(StringBuilder folded, char c) {
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> {}
      case Character.SPACE_SEPARATOR, Character.CONTROL -> folded.append(' ');
      case Character.DASH_PUNCTUATION -> folded.append('-');
      default -> folded.append(c == '\u2019' ? '\'' : c);
    }
  }
}
