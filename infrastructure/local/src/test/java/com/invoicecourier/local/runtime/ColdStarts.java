package com.invoicecourier.local.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The runs of one function. */
final class ColdStarts {
  private final String name;
  private final List<ColdStart> runs = new ArrayList<>();

  ColdStarts(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(ColdStart run) {
    runs.add(run);
  }

  double ratioTo(ColdStarts other) {
    return (double) at(ColdStart::clock, 0.5).toNanos() / other.at(ColdStart::clock, 0.5).toNanos();
  }

  /** A line of the table: median and the middle half, by the clock; median of the processors. */
  String row(ColdStarts empty) {
    return String.format(
        Locale.ROOT,
        "%-24s %6d ms  (%d to %d)  %6d ms cpu  %.2f x",
        name,
        at(ColdStart::clock, 0.5).toMillis(),
        at(ColdStart::clock, 0.25).toMillis(),
        at(ColdStart::clock, 0.75).toMillis(),
        at(ColdStart::cpu, 0.5).toMillis(),
        ratioTo(empty));
  }

  private Duration at(Function<ColdStart, Duration> measure, double part) {
    List<Duration> sorted = runs.stream().map(measure).sorted(Comparator.naturalOrder()).toList();
    return sorted.get((int) Math.floor(part * (sorted.size() - 1)));
  }
}
