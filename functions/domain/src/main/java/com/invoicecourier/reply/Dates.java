package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import java.util.Set;

/** Tells, roughly and fast, whether a text names a point in time. */
final class Dates {
  private static final Set<String> MONTHS = Phrases.of(Topic.MONTH);
  private static final Set<String> DAYS = Phrases.of(Topic.DAY);

  private Dates() {}

  /** A year, a time of day, a date of numbers, or a number beside a month. */
  static boolean isIn(String folded) {
    boolean hasNumber = false;
    boolean hasMonth = false;
    for (int i = 0; i < folded.length(); ) {
      int end = wordEnd(folded, i);
      if (end == i) {
        i++;
        continue;
      }
      String word = folded.substring(i, end);
      if (Character.isDigit(word.charAt(0))) {
        hasNumber = true;
        if (isYear(word) || isTimeOrDate(folded, end)) {
          return true;
        }
      } else {
        hasMonth |= MONTHS.contains(word);
      }
      i = end;
    }
    return hasNumber && hasMonth;
  }

  /** True where the text begins with a number or with the name of a day or month. */
  static boolean startsWithDate(String folded) {
    int end = wordEnd(folded, 0);
    if (end == 0) {
      return false;
    }
    String word = folded.substring(0, end);
    return Character.isDigit(word.charAt(0)) || DAYS.contains(word) || MONTHS.contains(word);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("20") || word.startsWith("19"));
  }

  /** True where it begins as 2026-03-31, 31/03/2026 or 31.03.26 do. */
  static boolean startsWithNumericDate(String folded) {
    int signs = 0;
    int at = 0;
    while (at < folded.length() && (Character.isDigit(folded.charAt(at)) || at > 0)) {
      char c = folded.charAt(at);
      if ("./-".indexOf(c) >= 0) {
        signs++;
      } else if (!Character.isDigit(c)) {
        break;
      }
      at++;
    }
    return signs >= 2;
  }

  /** A digit beyond a colon, a dot, a slash, a dash or an h. */
  private static boolean isTimeOrDate(String folded, int at) {
    return at + 1 < folded.length()
        && ":./-h".indexOf(folded.charAt(at)) >= 0
        && Character.isDigit(folded.charAt(at + 1));
  }

  /** The end of the run of digits, or of letters, that begins here. */
  private static int wordEnd(String text, int from) {
    int end = from;
    if (end < text.length() && Character.isDigit(text.charAt(end))) {
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return end;
    }
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || (text.charAt(end) == '\'' && end > from))) {
      end++;
    }
    return end;
  }
}
