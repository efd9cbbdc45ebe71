package com.invoicecourier.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a body.
 *
 * @param text as it stands, with its line feed
 * @param folded its beginning as rules compare it: {@link Folded}
 */
record Line(String text, String folded) {
  static List<Line> linesOf(String body) {
    String text = body.replace("\r\n", "\n").replace('\r', '\n');
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed + 1;
      String line = text.substring(from, to);
      lines.add(new Line(line, Folded.of(line)));
      from = to;
    }
    return lines;
  }

  boolean isBlank() {
    return folded.isEmpty();
  }

  /** A line that begins with {@code >}; three of them in a row point at a link (no quote). */
  boolean isQuoted() {
    return folded.startsWith(">") && !(folded.startsWith(">>>") && folded.endsWith("<<<"));
  }
}
