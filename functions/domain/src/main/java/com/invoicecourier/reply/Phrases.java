package com.invoicecourier.reply;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    FORWARD_SUBJECT("forward-subject"),
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
      WordFile words = WordFile.beside(Phrases.class, "words-" + language + ".properties");
      phrases.forEach((topic, all) -> all.addAll(words.phrases(topic.key)));
    }
    return phrases;
  }
}
