package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import java.util.Set;

/** Lines that programs put between what was written and an older mail. */
final class Separators {
  private static final int RULE_CHARACTERS_MIN = 4;
  private static final int MARKER_CHARACTERS_MAX = 160;
  private static final String RULE_CHARACTERS = "-_=*#~";
  private static final int DASHES_MIN = 2;
  private static final int KEY_CHARACTERS_MAX = 24;
  private static final Words ORIGINAL = new Words(Phrases.of(Topic.ORIGINAL));
  private static final Words FORWARD = new Words(Phrases.of(Topic.FORWARD));
  private static final Set<String> BEGIN_FORWARD = Phrases.of(Topic.BEGIN_FORWARD);
  private static final Words REPLY_ABOVE = new Words(Phrases.of(Topic.REPLY_ABOVE));

  private Separators() {}

  static boolean startsOriginal(Line line) {
    return isBetweenDashes(ORIGINAL, line.bare())
        || (line.folded().length() <= MARKER_CHARACTERS_MAX && REPLY_ABOVE.isIn(line.folded()));
  }

  static boolean startsForward(Line line) {
    String text = line.bare();
    String words = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    return BEGIN_FORWARD.contains(words) || isBetweenDashes(FORWARD, text);
  }

  /** A line drawn with one sign, or with groups of it. */
  static boolean isRule(String folded) {
    if (folded.length() < RULE_CHARACTERS_MIN || RULE_CHARACTERS.indexOf(folded.charAt(0)) < 0) {
      return false;
    }
    char sign = folded.charAt(0);
    return folded.chars().allMatch(c -> c == sign || c == ' ');
  }

  /** "-----Original Message-----"; Samsung's program writes the first header on the same line. */
  private static boolean isBetweenDashes(Words phrases, String text) {
    int from = endOfDrawn(text, 0);
    int length = from < DASHES_MIN ? 0 : phrases.startOf(text.substring(from));
    int end = endOfDrawn(text, from + length);
    if (length == 0 || end - from - length < DASHES_MIN) {
      return false;
    }
    int colon = text.indexOf(':', end);
    return end == text.length() || (colon >= 0 && colon - end <= KEY_CHARACTERS_MAX);
  }

  private static int endOfDrawn(String text, int from) {
    int end = from;
    while (end < text.length() && isDrawn(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDrawn(char c) {
    return c == '-' || c == '_' || c == '=' || c == '*' || c == ' ';
  }
}
