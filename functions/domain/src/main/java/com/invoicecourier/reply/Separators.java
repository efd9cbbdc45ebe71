package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import java.util.Set;

/** Lines that programs put between what was written and an older mail. */
final class Separators {
  private static final int RULE_CHARACTERS_MIN = 4;
  private static final int MARKER_CHARACTERS_MAX = 160;
  private static final String RULE_CHARACTERS = "-_=*#~";
  private static final Set<String> ORIGINAL = Phrases.of(Topic.ORIGINAL);
  private static final Set<String> FORWARD = Phrases.of(Topic.FORWARD);
  private static final Set<String> BEGIN_FORWARD = Phrases.of(Topic.BEGIN_FORWARD);
  private static final Words REPLY_ABOVE = new Words(Phrases.of(Topic.REPLY_ABOVE));

  private Separators() {}

  static boolean startsOriginal(Line line) {
    return ORIGINAL.contains(betweenDashes(line.bare()))
        || (line.folded().length() <= MARKER_CHARACTERS_MAX && REPLY_ABOVE.isIn(line.folded()));
  }

  static boolean startsForward(Line line) {
    String text = line.bare();
    String words = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    return BEGIN_FORWARD.contains(words) || FORWARD.contains(betweenDashes(text));
  }

  /** A line drawn with one sign, or with groups of it. */
  static boolean isRule(String folded) {
    if (folded.length() < RULE_CHARACTERS_MIN || RULE_CHARACTERS.indexOf(folded.charAt(0)) < 0) {
      return false;
    }
    char sign = folded.charAt(0);
    return folded.chars().allMatch(c -> c == sign || c == ' ');
  }

  /** The words in "-----Original Message-----"; empty where no dashes stand on both sides. */
  private static String betweenDashes(String text) {
    int from = 0;
    int to = text.endsWith(":") ? text.length() - 1 : text.length();
    int end = to;
    while (from < to && isDrawn(text.charAt(from))) {
      from++;
    }
    while (to > from && isDrawn(text.charAt(to - 1))) {
      to--;
    }
    return from >= 2 && to <= end - 2 ? text.substring(from, to).strip() : "";
  }

  private static boolean isDrawn(char c) {
    return c == '-' || c == '_' || c == '=' || c == '*' || c == ' ';
  }
}
