package com.invoicecourier.reply;

import java.util.List;

/** Where a signature begins: RFC 3676 section 4.3, and what people and programs make of it. */
final class Delimiter {
  /** A bare "--" with more than this below it divides a text. */
  private static final int LINES_BELOW_MAX = 25;

  private Delimiter() {}

  static boolean isAt(Line line) {
    String text = line.folded();
    return text.equals("--") || text.equals("- --") || text.equals("__") || text.equals("---");
  }

  /** Counts the lines below, as far as the limit. */
  static boolean startsSignature(List<Line> lines, int at, int to) {
    if (lines.get(at).text().startsWith("-- \n") || lines.get(at).text().startsWith("--\u00a0")) {
      return true;
    }
    int below = 0;
    for (int i = at + 1; i < to && below <= LINES_BELOW_MAX; i++) {
      below += lines.get(i).isBlank() ? 0 : 1;
    }
    return below <= LINES_BELOW_MAX;
  }
}
