package com.invoicecourier.reply;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * What mail programs and people write around a reply, in each language. One file per language
 * beside this class: words-xx.properties; a new language is a new file.
 */
final class Phrases {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "de", "it", "pt", "nl", "sv", "no", "da", "pl", "ru", "uk", "zh", "ja",
          "ko", "more");

  private static final Map<Topic, Set<String>> PHRASES = load();

  /** What a phrase is used for; each is a key in the files. */
  enum Topic {
    FROM("from"),
    SENT("sent"),
    TO("to"),
    CC("cc"),
    SUBJECT("subject"),
    OTHER_HEADER("other"),
    ON("on"),
    WROTE("wrote"),
    ORIGINAL("original"),
    FORWARD("forward"),
    BEGIN_FORWARD("begin-forward"),
    REPLY_ABOVE("above"),
    SENT_FROM("sent-from"),
    CLOSING("closing"),
    MONTH("months"),
    DAY("days"),
    DISCLAIMER("disclaimer");

    private final String key;

    Topic(String key) {
      this.key = key;
    }
  }

  private Phrases() {}

  /** Of all languages together, folded. */
  static Set<String> of(Topic topic) {
    return Objects.requireNonNull(PHRASES.get(topic));
  }

  private static Map<Topic, Set<String>> load() {
    Map<Topic, Set<String>> phrases = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      phrases.put(topic, new LinkedHashSet<>());
    }
    for (String language : LANGUAGES) {
      Properties words = read("words-" + language + ".properties");
      for (Topic topic : Topic.values()) {
        Set<String> all = Objects.requireNonNull(phrases.get(topic));
        for (String phrase : words.getProperty(topic.key, "").split("\\|", -1)) {
          all.add(Folded.of(phrase));
        }
      }
    }
    phrases.values().forEach(all -> all.remove(""));
    return phrases;
  }

  private static Properties read(String name) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
