package com.invoicecourier.inbound;

import com.invoicecourier.reply.WordFile;
import com.invoicecourier.reply.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What mail systems and answering machines say, in each language. One file per language beside this
 * class: automatic-xx.properties; a new language is a new file.
 */
final class AutomaticWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "de", "it", "pt", "ca", "nl", "sv", "no", "da", "pl", "ru", "zh", "ja",
          "ko");

  private static final Map<String, WordFile> FILES =
      LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), AutomaticWords::file));

  /** How the subjects of non-delivery reports begin. */
  static final Words FAILURE_SUBJECTS = words("failure-subject");

  /** What non-delivery reports say. */
  static final Words FAILURES = words("failure-text");

  /** How the subjects of reports of delivery begin. */
  static final Words SUCCESS_SUBJECTS = words("success-subject");

  /** How the subjects of absence notes begin. */
  static final Words AWAY_SUBJECTS = words("away-subject");

  /** How such subjects end where the note repeats the subject it answers. */
  static final Set<String> AWAY_ENDS = all("away-end");

  private AutomaticWords() {}

  /** The phrases of one language, folded, in the order of its file. */
  static List<String> in(String language, String topic) {
    return Objects.requireNonNull(FILES.get(language), language).phrases(topic);
  }

  private static Words words(String topic) {
    return new Words(all(topic));
  }

  private static Set<String> all(String topic) {
    Set<String> all = new LinkedHashSet<>();
    LANGUAGES.forEach(language -> all.addAll(in(language, topic)));
    return all;
  }

  private static WordFile file(String language) {
    return WordFile.beside(AutomaticWords.class, "automatic-" + language + ".properties");
  }
}
