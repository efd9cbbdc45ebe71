package com.invoicecourier.local.bench;

import java.util.List;
import java.util.Locale;

/** One measured figure: what it is, how much of which unit, and against what it was measured. */
public record Figure(String name, double value, String unit, String against) {
  public Figure {
    if (List.of(name, unit, against).stream().anyMatch(word -> !word.matches("\\S+"))) {
      throw new IllegalArgumentException("a figure's words hold no blanks");
    }
  }

  /** The last thing a bench prints, one line a figure. */
  public static void print(Figure... figures) {
    List.of(figures).forEach(System.out::println);
  }

  /** The line that {@code make bench} collects: {@code bench NAME VALUE UNIT AGAINST}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "bench %s %s %s %s", name, digits(), unit, against);
  }

  /** Three digits that count, and no more. */
  private String digits() {
    if (value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }
}
