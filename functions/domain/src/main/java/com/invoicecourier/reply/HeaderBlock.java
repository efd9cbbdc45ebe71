package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headers that Outlook writes above what it quotes, in the language of the writer. */
final class HeaderBlock {
  private static final int LINES_MAX = 16;

  /** A header's value may be wrapped, and some programs leave lines free between headers. */
  private static final int GAP_LINES_MAX = 3;

  private static final int KEY_CHARACTERS_MAX = 24;
  private static final Set<Topic> TOPICS =
      EnumSet.of(Topic.FROM, Topic.SENT, Topic.TO, Topic.CC, Topic.SUBJECT, Topic.OTHER_HEADER);

  /** A key can stand for two headers: "a" is To in French, "de" is From in three languages. */
  private static final Map<String, Set<Topic>> KEYS = keys();

  private HeaderBlock() {}

  /** How many lines the block that begins here has; 0 where none does. */
  static int linesAt(List<Line> lines, int at) {
    if (keyOf(lines.get(at)).isEmpty()) {
      return 0;
    }
    Set<Topic> found = EnumSet.noneOf(Topic.class);
    boolean hasAddress = false;
    int end = at;
    for (int i = at; i < Math.min(lines.size(), at + LINES_MAX) && i - end <= GAP_LINES_MAX; i++) {
      Set<Topic> key = keyOf(lines.get(i));
      if (key.contains(Topic.FROM) && found.contains(Topic.FROM)) {
        break; // the next mail's
      }
      if (!key.isEmpty()) {
        found.addAll(key);
        hasAddress |= lines.get(i).folded().indexOf('@') >= 0;
        end = i + 1;
      }
    }
    return isBlock(found, hasAddress) ? end - at : 0;
  }

  /** A header that names people. */
  static boolean isOfPeople(Line line) {
    Set<Topic> key = keyOf(line);
    return key.contains(Topic.FROM) || key.contains(Topic.TO) || key.contains(Topic.CC);
  }

  /** The runs of letters in a folded text. */
  static Set<String> words(String folded) {
    Set<String> words = new HashSet<>();
    int from = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
        words.add(folded.substring(from, i));
        from = i + 1;
      }
    }
    words.remove("");
    return words;
  }

  private static boolean isBlock(Set<Topic> found, boolean hasAddress) {
    boolean hasOthers = found.contains(Topic.TO) || found.contains(Topic.SUBJECT);
    if (found.contains(Topic.FROM)) {
      return (found.contains(Topic.SENT) && (hasOthers || hasAddress))
          || (found.contains(Topic.SUBJECT) && (found.contains(Topic.TO) || hasAddress));
    }
    return found.contains(Topic.SENT) && found.contains(Topic.TO) && found.contains(Topic.SUBJECT);
  }

  private static Set<Topic> keyOf(Line line) {
    String text = line.bare();
    int colon = text.indexOf(':');
    if (colon <= 0 || colon > KEY_CHARACTERS_MAX) {
      return Set.of();
    }
    @Nullable Set<Topic> topics = KEYS.get(text.substring(0, colon).replace("*", "").strip());
    return topics == null ? Set.of() : topics;
  }

  private static Map<String, Set<Topic>> keys() {
    Map<String, Set<Topic>> keys = new HashMap<>();
    for (Topic topic : TOPICS) {
      for (String key : Phrases.of(topic)) {
        keys.computeIfAbsent(key, _ -> EnumSet.noneOf(Topic.class)).add(topic);
      }
    }
    return keys;
  }
}
