package com.invoicecourier.reply;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a line may be a person's name; people's names are not in lists, words are. */
final class PersonName {
  private static final int WORDS_MAX = 4;
  private static final int CHARACTERS_MAX = 40;
  private static final Pattern GAPS = Pattern.compile("[ \t\u00a0]+");

  /** Words that answer, and so stand alone on a line without being a name. */
  private static final Set<String> ANSWERS =
      Set.of(
          "yes",
          "no",
          "ok",
          "okay",
          "oui",
          "non",
          "si",
          "ja",
          "nein",
          "nee",
          "sure",
          "done",
          "approved",
          "approve",
          "rejected",
          "reject",
          "agreed",
          "accepted",
          "denied",
          "declined",
          "confirmed",
          "received",
          "paid",
          "approuve",
          "approuvee",
          "refuse",
          "refusee",
          "rejete",
          "rejetee",
          "accepte",
          "aprobado",
          "aprobada",
          "rechazado",
          "rechazada",
          "aceptado",
          "attached",
          "thanks",
          "thank",
          "merci",
          "gracias",
          "danke",
          "please",
          "hello",
          "hi",
          "bonjour",
          "hola",
          "dear",
          "great",
          "perfect",
          "parfait",
          "perfecto",
          "fine",
          "good",
          "maybe",
          "never",
          "not",
          "the",
          "this",
          "that",
          "it",
          "is",
          "see",
          "we",
          "you",
          "test",
          "all",
          "both",
          "none",
          "congratulations",
          "congrats",
          "sorry",
          "pending",
          "fyi",
          "enjoy",
          "happy",
          "merry",
          "what",
          "why",
          "when",
          "how",
          "who",
          "where");

  private PersonName() {}

  /** One to four words that begin with capitals, and nothing else. */
  static boolean isOne(String line) {
    String text = unmarked(line);
    if (text.isEmpty() || text.length() > CHARACTERS_MAX) {
      return false;
    }
    String[] words = GAPS.split(text, -1);
    if (words.length > WORDS_MAX || ANSWERS.contains(Folded.of(words[0]))) {
      return false;
    }
    for (String word : words) {
      if (!isPart(word, words.length)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(String word, int words) {
    int first = word.codePointAt(0);
    boolean isCapital =
        Character.isUpperCase(first)
            || Character.isIdeographic(first)
            || Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL;
    boolean isParticle = words > 1 && word.length() <= 3;
    return (isCapital || isParticle)
        && word.codePoints().allMatch(c -> Character.isLetter(c) || ".'\u2019-".indexOf(c) >= 0)
        && (word.indexOf('.') < 0 || word.endsWith("."));
  }

  /** Without stars for bold, and without the full stop or comma after it. */
  private static String unmarked(String line) {
    String text = line.replace('\u00a0', ' ').strip();
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == '*') {
      from++;
    }
    while (to > from && "*,.".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to).strip();
  }
}
