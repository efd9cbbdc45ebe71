package com.invoicecourier.reply;

import java.util.Set;

/** Lines that programs put between what was written and an older mail. */
final class Separators {
  private static final int RULE_CHARACTERS_MIN = 20;
  private static final Set<String> ORIGINAL =
      Set.of(
          "original message",
          "original appointment",
          "message d'origine",
          "message original",
          "mensaje original",
          "ursprungliche nachricht",
          "reply message");
  private static final Set<String> FORWARD =
      Set.of(
          "forwarded message",
          "message transfere",
          "message reexpedie",
          "mensaje reenviado",
          "weitergeleitete nachricht");
  private static final Set<String> APPLE_FORWARD =
      Set.of(
          "begin forwarded message:",
          "debut du message reexpedie :",
          "debut du message transfere :",
          "inicio del mensaje reenviado:");

  private Separators() {}

  static boolean startsOriginal(Line line) {
    return isBetweenDashes(line, ORIGINAL) || isRule(line.folded());
  }

  static boolean startsForward(Line line) {
    return APPLE_FORWARD.contains(line.folded()) || isBetweenDashes(line, FORWARD);
  }

  /** The line of underscores that Outlook draws above its header block. */
  private static boolean isRule(String text) {
    return text.length() >= RULE_CHARACTERS_MIN && text.chars().allMatch(c -> c == '_');
  }

  private static boolean isBetweenDashes(Line line, Set<String> words) {
    String text = line.folded();
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == '-') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == '-') {
      to--;
    }
    return from >= 2 && to <= text.length() - 2 && words.contains(text.substring(from, to).strip());
  }
}
