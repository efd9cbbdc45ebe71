package com.invoicecourier.reply;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headers that Outlook writes above what it quotes, in the language of the writer. */
final class HeaderBlock {
  private static final int LINES_MAX = 6;
  private static final int KEYS_MIN = 2;

  private enum Key {
    FROM,
    SENT,
    TO,
    CC,
    SUBJECT
  }

  private static final Map<String, Key> KEYS =
      Map.ofEntries(
          Map.entry("from", Key.FROM),
          Map.entry("de", Key.FROM),
          Map.entry("von", Key.FROM),
          Map.entry("sent", Key.SENT),
          Map.entry("date", Key.SENT),
          Map.entry("envoye", Key.SENT),
          Map.entry("enviado", Key.SENT),
          Map.entry("enviado el", Key.SENT),
          Map.entry("fecha", Key.SENT),
          Map.entry("gesendet", Key.SENT),
          Map.entry("to", Key.TO),
          Map.entry("a", Key.TO),
          Map.entry("para", Key.TO),
          Map.entry("an", Key.TO),
          Map.entry("cc", Key.CC),
          Map.entry("subject", Key.SUBJECT),
          Map.entry("objet", Key.SUBJECT),
          Map.entry("asunto", Key.SUBJECT),
          Map.entry("betreff", Key.SUBJECT));

  private HeaderBlock() {}

  /** True where a From line stands here and a time, with or without others, right below it. */
  static boolean startsAt(List<Line> lines, int at) {
    if (keyOf(lines.get(at)) != Key.FROM) {
      return false;
    }
    Set<Key> found = new HashSet<>();
    for (int i = at; i < Math.min(lines.size(), at + LINES_MAX); i++) {
      Key key = keyOf(lines.get(i));
      if (key != null) {
        found.add(key);
      }
    }
    return found.size() > KEYS_MIN || (found.size() == KEYS_MIN && found.contains(Key.SENT));
  }

  private static @Nullable Key keyOf(Line line) {
    String text = line.folded().replace("*", "");
    int colon = text.indexOf(':');
    return colon < 0 ? null : KEYS.get(text.substring(0, colon).strip());
  }
}
