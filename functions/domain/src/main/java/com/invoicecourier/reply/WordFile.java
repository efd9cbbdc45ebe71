package com.invoicecourier.reply;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The phrases of one language: a file of properties, a topic a line, with | between phrases. */
public final class WordFile {
  private final Properties words = new Properties();

  private WordFile() {}

  /** Reads the file of that name, which lies beside the class. */
  public static WordFile beside(Class<?> user, String name) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(user.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
      WordFile file = new WordFile();
      file.words.load(reader);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrases of a topic, folded, in the order of the file; none where it lacks the topic. */
  public List<String> phrases(String topic) {
    return Arrays.stream(words.getProperty(topic, "").split("\\|", -1))
        .map(Folded::of)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }
}
