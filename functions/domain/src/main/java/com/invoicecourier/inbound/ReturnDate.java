package com.invoicecourier.inbound;

import com.invoicecourier.reply.Folded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the date that an absence note names for the writer's return: the one behind words such as
 * "until" or "back on". It is read as the note says it: "until the 7th" gives the 7th.
 */
final class ReturnDate {
  private static final int LINES_MAX = 60;

  private static final List<ReturnDateWords> LANGUAGES =
      Stream.of("en", "fr", "es", "de").map(ReturnDateWords::of).toList();

  private ReturnDate() {}

  /** Within a year after the day on which the note was written. */
  static Optional<LocalDate> in(String subject, String text, LocalDate written) {
    String folded =
        Stream.concat(Stream.of(subject), text.lines().filter(line -> !line.isBlank()))
            .limit(LINES_MAX)
            .map(Folded::of)
            .collect(Collectors.joining(" "));
    List<String> words = words(folded);
    return LANGUAGES.stream()
        .map(language -> language.find(words, written))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Runs of letters, of digits with the signs of dates in them, and single other signs. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (Character.isLetterOrDigit(text.charAt(at))) {
        while (end < text.length() && isInWord(text, end)) {
          end++;
        }
      }
      String word = text.substring(at, end);
      if (!word.isBlank()) {
        words.add(word);
      }
      at = end;
    }
    return words;
  }

  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    boolean joins = "./-".indexOf(c) >= 0 && Character.isDigit(text.charAt(at - 1));
    boolean goesOn = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return Character.isLetterOrDigit(c) || (joins && goesOn);
  }
}
