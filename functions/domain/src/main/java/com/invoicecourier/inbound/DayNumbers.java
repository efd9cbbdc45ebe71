package com.invoicecourier.inbound;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days that are written in numbers, and which of them an absence note can mean. */
final class DayNumbers {
  private static final int DIGITS_MAX = 4;
  private static final int CENTURY = 2000;

  private DayNumbers() {}

  /** The numbers between dots, slashes or dashes; none where anything else stands in the word. */
  static List<Integer> of(String word) {
    List<Integer> parts = new ArrayList<>();
    for (String part : word.split("[./-]", -1)) {
      boolean isNumber =
          !part.isEmpty()
              && part.length() <= DIGITS_MAX
              && part.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!isNumber) {
        return List.of();
      }
      parts.add(Integer.valueOf(part));
    }
    return parts.size() <= 3 ? parts : List.of();
  }

  static Optional<Integer> year(String word) {
    List<Integer> numbers = of(word);
    return numbers.size() == 1 && numbers.getFirst() > CENTURY
        ? Optional.of(numbers.getFirst())
        : Optional.empty();
  }

  /** The day, where it lies within a year after the other; without a year the next such day. */
  static Optional<LocalDate> near(
      LocalDate written, Optional<Integer> year, int month, int dayOfMonth) {
    try {
      LocalDate day =
          LocalDate.of(year.map(DayNumbers::full).orElse(written.getYear()), month, dayOfMonth);
      LocalDate meant = year.isEmpty() && day.isBefore(written) ? day.plusYears(1) : day;
      return Optional.of(meant)
          .filter(it -> !it.isBefore(written) && it.isBefore(written.plusYears(1)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> nearer(Optional<LocalDate> one, Optional<LocalDate> other) {
    boolean isOther = one.isEmpty() || other.filter(it -> it.isBefore(one.get())).isPresent();
    return isOther ? other : one;
  }

  private static int full(int year) {
    return year < 100 ? CENTURY + year : year;
  }
}
