package com.invoicecourier.local.bench;

import com.invoicecourier.reply.HtmlReply;
import com.invoicecourier.reply.ReplyText;
import com.invoicecourier.reply.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How the time to split a body grows with it: 10 KB, 100 KB, 1 MB of the same, repeated. */
final class ReplyGrowth {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int[] CHARACTERS = {10_000, 100_000, 1_000_000};
  private static final int TIMES = 5;
  private static final int SHOWN_MAX = 40;

  private ReplyGrowth() {}

  /** The worst of several: by what a body ten times as long takes longer, from 100 KB to 1 MB. */
  static double worst(String what, List<String> pieces, boolean isHtml) {
    Function<String, List<Span>> split = isHtml ? HtmlReply::split : ReplyText::split;
    return pieces.stream().mapToDouble(piece -> growth(what, piece, split)).max().orElseThrow();
  }

  private static double growth(String what, String piece, Function<String, List<Span>> split) {
    double[] times =
        IntStream.of(CHARACTERS)
            .mapToDouble(count -> milliseconds(body(piece, count), split))
            .toArray();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-14s %9.2f %9.2f %9.2f   %s",
            what,
            times[0],
            times[1],
            times[2],
            shown(piece)));
    return times[2] / times[1];
  }

  private static String body(String piece, int count) {
    return "Yes " + piece.repeat(1 + count / piece.length()).substring(0, count);
  }

  /** Of this thread's own time the best of a few: what else runs counts for nothing. */
  private static double milliseconds(String body, Function<String, List<Span>> split) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long began = THREADS.getCurrentThreadCpuTime();
      // asked for its size, so that no compiler may leave the work out
      if (split.apply(body).isEmpty()) {
        throw new IllegalStateException("a body without spans");
      }
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - began) / 1e6);
    }
    return best;
  }

  private static String shown(String piece) {
    String line = piece.replace("\n", "\\n");
    return line.length() <= SHOWN_MAX ? line : line.substring(0, SHOWN_MAX) + "...";
  }
}
