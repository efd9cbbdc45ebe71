package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import java.util.Set;

/** The phrase before a name: "Kind regards,". */
final class Closing {
  private static final int CHARACTERS_MAX = 60;
  private static final String PUNCTUATION = ",.!;:- ";
  private static final Set<String> PHRASES = Phrases.of(Topic.CLOSING);
  private static final Words STARTS = new Words(PHRASES);

  private Closing() {}

  /** The phrase alone on its line. */
  static boolean isAlone(Line line) {
    String text = trimmed(line.bare());
    if (text.isEmpty() || text.length() > CHARACTERS_MAX) {
      return false;
    }
    return PHRASES.contains(text) || isTwice(text);
  }

  /** The phrase and a name on one line: "Regards, Jane". */
  static boolean isWithName(Line line) {
    int length = STARTS.startOf(line.folded());
    if (length == 0 || line.folded().length() > CHARACTERS_MAX) {
      return false;
    }
    String raw = line.text().strip();
    int comma = raw.indexOf(',');
    return comma >= length
        && comma <= length + 1
        && PersonName.isOne(raw.substring(comma + 1).strip());
  }

  /** "Thanks and best regards", "Viele Grüße / Best regards". */
  private static boolean isTwice(String text) {
    int length = STARTS.startOf(text);
    if (length == 0 || length == text.length()) {
      return false;
    }
    String rest = text.substring(length).strip();
    for (String joint : new String[] {"and ", "& ", "/ ", ", ", "et ", "und ", "y ", "e ", "- "}) {
      if (rest.startsWith(joint)) {
        return PHRASES.contains(rest.substring(joint.length()).strip());
      }
    }
    return false;
  }

  private static String trimmed(String text) {
    int to = text.length();
    while (to > 0 && PUNCTUATION.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }
}
