package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import java.util.List;
import java.util.Set;

/** The paragraphs of lawyers and virus scanners at the end of a mail. */
final class Disclaimer {
  private static final int HITS_MIN = 2;
  private static final int CHARACTERS_MIN = 20;

  /** One word is enough below a rule, where little else stands there. */
  private static final int LINES_BELOW_RULE_MAX = 14;

  private static final Set<String> WORDS = Phrases.of(Topic.DISCLAIMER);

  private Disclaimer() {}

  /** True where the lines speak of who may read the mail, and not of the matter. */
  static boolean isIn(List<Line> lines, int from, int to, boolean isBelowRule) {
    if (!isBelowRule && isShort(lines, from, to)) {
      return false;
    }
    int hits = 0;
    for (String word : WORDS) {
      hits += contains(lines, from, to, word) ? 1 : 0;
    }
    return hits >= HITS_MIN || (hits == 1 && isBelowRule && to - from <= LINES_BELOW_RULE_MAX);
  }

  /** A name, a closing: too little to speak of two things. */
  private static boolean isShort(List<Line> lines, int from, int to) {
    int characters = 0;
    for (int i = from; i < to && characters < CHARACTERS_MIN; i++) {
      characters += lines.get(i).folded().length();
    }
    return characters < CHARACTERS_MIN;
  }

  private static boolean contains(List<Line> lines, int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (lines.get(i).folded().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
