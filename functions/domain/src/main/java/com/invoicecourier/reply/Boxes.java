package com.invoicecourier.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks into the box that Gmail and others put around an attribution and its quote. People write in
 * it too, below the quote or even above it, so the box alone says nothing.
 */
final class Boxes {
  private static final int HEAD_LINES_MAX = 4;
  private static final int HEAD_CHARACTERS_MAX = 500;

  private Boxes() {}

  /** The lines with a hint that says what each line in a box is. */
  static List<Line> open(List<Line> lines) {
    List<Line> opened = new ArrayList<>(lines);
    int at = 0;
    while (at < opened.size()) {
      at = opened.get(at).hint() == Hint.BOXED ? openBox(opened, at) : at + 1;
    }
    return opened;
  }

  private static int openBox(List<Line> lines, int from) {
    int head = end(lines, from, Hint.BOXED);
    if (from > 0 && lines.get(from - 1).hint() == Hint.QUOTED && !isAnnounced(lines, from, head)) {
      // its attribution has an element of its own, so what stands below a quote was written
      set(lines, from, head, Hint.NONE);
      return head;
    }
    boolean hasQuote = head < lines.size() && lines.get(head).hint() == Hint.QUOTED;
    if (!hasQuote) {
      // a quote without a quote's element: all of it is one, unless its lines say otherwise
      set(lines, from, head, isAnnounced(lines, from, head) ? Hint.NONE : Hint.QUOTED);
      return head;
    }
    set(lines, from, head, isShort(lines, from, head) ? Hint.HEAD : Hint.NONE);
    int to = end(lines, head, Hint.QUOTED);
    while (to < lines.size() && lines.get(to).hint() == Hint.BOXED) {
      int next = end(lines, to, Hint.BOXED);
      set(lines, to, next, Hint.NONE);
      to = end(lines, next, Hint.QUOTED);
    }
    return to;
  }

  private static boolean isAnnounced(List<Line> lines, int from, int to) {
    int at = from;
    while (at < to && lines.get(at).isBlank()) {
      at++;
    }
    return at < to
        && (Separators.startsForward(lines.get(at))
            || HeaderBlock.linesAt(lines, at) > 0
            || Attribution.linesAt(lines, at) > 0);
  }

  private static boolean isShort(List<Line> lines, int from, int to) {
    int count = 0;
    int characters = 0;
    for (int i = from; i < to; i++) {
      count += lines.get(i).isBlank() ? 0 : 1;
      characters += lines.get(i).text().length();
    }
    return count <= HEAD_LINES_MAX && characters <= HEAD_CHARACTERS_MAX;
  }

  private static int end(List<Line> lines, int from, Hint hint) {
    int to = from;
    while (to < lines.size() && lines.get(to).hint() == hint) {
      to++;
    }
    return to;
  }

  private static void set(List<Line> lines, int from, int to, Hint hint) {
    for (int i = from; i < to; i++) {
      lines.set(i, lines.get(i).with(hint));
    }
  }
}
