package com.invoicecourier.inbound;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words around a return date in one language. Of two readings of 3/1 in English the nearer day
 * is taken; the other languages write the day first.
 */
final class ReturnDateWords {
  private static final Set<String> SIGNS = Set.of(",", ":", ".", "(", "*", "\"");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "o", "a");
  private static final int SKIPPED_MAX = 6;

  private final List<List<String>> back;
  private final List<List<String>> until;
  private final List<String> months;
  private final List<String> shortMonths;
  private final Set<String> skipped;
  private final boolean isMonthFirstToo;

  private ReturnDateWords(String language) {
    this.back = phrases(language, "back");
    this.until = phrases(language, "until");
    this.months = AutomaticWords.in(language, "months");
    this.shortMonths = AutomaticWords.in(language, "months-short");
    this.skipped = new HashSet<>(SIGNS);
    this.skipped.addAll(AutomaticWords.in(language, "days"));
    this.skipped.addAll(AutomaticWords.in(language, "filler"));
    this.isMonthFirstToo = language.equals("en");
  }

  static ReturnDateWords of(String language) {
    return new ReturnDateWords(language);
  }

  private static List<List<String>> phrases(String language, String topic) {
    return AutomaticWords.in(language, topic).stream().map(ReturnDate::words).toList();
  }

  /** A day of return counts before a last day away. */
  Optional<LocalDate> find(List<String> words, LocalDate written) {
    return find(back, words, written).or(() -> find(until, words, written));
  }

  private Optional<LocalDate> find(
      List<List<String>> phrases, List<String> words, LocalDate written) {
    for (int at = 0; at < words.size(); at++) {
      for (List<String> phrase : phrases) {
        int end = at + phrase.size();
        if (end < words.size() && words.subList(at, end).equals(phrase)) {
          Optional<LocalDate> date = dateAt(words, end, written);
          if (date.isPresent()) {
            return date;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> dateAt(List<String> words, int from, LocalDate written) {
    int at = from;
    while (at < words.size() && at - from < SKIPPED_MAX && skipped.contains(words.get(at))) {
      at++;
    }
    if (at >= words.size()) {
      return Optional.empty();
    }
    int position = at;
    return numbers(words.get(at), written).or(() -> spelled(words, position, written));
  }

  /** 2026-12-08, 8.12.2026, 8/12, 12/8/26. */
  private Optional<LocalDate> numbers(String word, LocalDate written) {
    List<Integer> parts = DayNumbers.of(word);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    if (parts.size() == 3 && parts.getFirst() > 31) {
      return DayNumbers.near(written, Optional.of(parts.get(0)), parts.get(1), parts.get(2));
    }
    Optional<Integer> year = parts.size() == 3 ? Optional.of(parts.get(2)) : Optional.empty();
    Optional<LocalDate> dayFirst = DayNumbers.near(written, year, parts.get(1), parts.getFirst());
    Optional<LocalDate> monthFirst =
        isMonthFirstToo
            ? DayNumbers.near(written, year, parts.getFirst(), parts.get(1))
            : Optional.empty();
    return DayNumbers.nearer(monthFirst, dayFirst);
  }

  /** 8 December 2026, 8th of December, December 8, 2026. */
  private Optional<LocalDate> spelled(List<String> words, int at, LocalDate written) {
    int first = monthOf(words.get(at));
    boolean isMonthFirst = first > 0;
    int other = next(words, at + 1);
    if (other >= words.size()) {
      return Optional.empty();
    }
    int month = isMonthFirst ? first : monthOf(words.get(other));
    int day = dayOf(words.get(isMonthFirst ? other : at));
    if (month == 0 || day == 0) {
      return Optional.empty();
    }
    int last = next(words, other + 1);
    Optional<Integer> year =
        last < words.size() ? DayNumbers.year(words.get(last)) : Optional.empty();
    return DayNumbers.near(written, year, month, day);
  }

  private int next(List<String> words, int from) {
    int at = from;
    while (at < words.size()
        && at - from < 2
        && (skipped.contains(words.get(at)) || ORDINALS.contains(words.get(at)))) {
      at++;
    }
    return at;
  }

  private int monthOf(String word) {
    int full = months.indexOf(word);
    return (full < 0 ? shortMonths.indexOf(word) : full) + 1;
  }

  /** 8, 8th, 1er. */
  private static int dayOf(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    String rest = word.substring(digits);
    boolean isDay = digits > 0 && digits <= 2 && (rest.isEmpty() || ORDINALS.contains(rest));
    return isDay ? Integer.parseInt(word.substring(0, digits)) : 0;
  }
}
