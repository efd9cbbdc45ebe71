package com.invoicecourier.reply;

import java.util.ArrayList;
import java.util.List;

/** Gives each line its mark, looking at it and at the few lines after it. */
final class Marks {
  private static final int BARE_LINES_MAX = 4;

  private final List<Line> lines;
  private final List<Mark> marks;

  private Marks(List<Line> lines) {
    this.lines = lines;
    this.marks = new ArrayList<>(lines.size());
  }

  static List<Mark> of(List<Line> lines) {
    Marks marks = new Marks(lines);
    while (marks.marks.size() < lines.size()) {
      marks.markNext();
    }
    marks.giveRulesToHeads();
    marks.joinWrappedQuotes();
    return marks.marks;
  }

  private void markNext() {
    int at = marks.size();
    Line line = lines.get(at);
    if (line.isBlank()) {
      marks.add(Mark.BLANK);
    } else if (Separators.startsForward(line)) {
      marks.add(Mark.FORWARD);
    } else if (line.hint() == Hint.CUT || line.hint() == Hint.HEAD) {
      marks.add(Mark.HEAD);
    } else if (line.hint() != Hint.QUOTED && Separators.startsOriginal(line)) {
      marks.add(Mark.HEAD);
    } else if (line.isQuoted() || isBarred(at)) {
      markQuoted(at);
    } else {
      markUnquoted(at, line);
    }
  }

  /** A bar is the sign of a quote only where one was announced: tables have bars too. */
  private boolean isBarred(int at) {
    if (!lines.get(at).folded().startsWith("|")) {
      return false;
    }
    int above = at - 1;
    while (above >= 0 && at - above < BARE_LINES_MAX && marks.get(above) == Mark.BLANK) {
      above--;
    }
    return above >= 0 && (marks.get(above) == Mark.HEAD || marks.get(above) == Mark.QUOTED);
  }

  /** Some programs quote the attribution too. */
  private void markQuoted(int at) {
    boolean isInside = at > 0 && marks.get(at - 1) == Mark.QUOTED;
    add(Mark.HEAD, isInside ? 0 : Attribution.linesAt(lines, at));
    if (marks.size() == at) {
      marks.add(Mark.QUOTED);
    }
  }

  private void markUnquoted(int at, Line line) {
    add(Mark.HEAD, HeaderBlock.linesAt(lines, at));
    if (marks.size() == at) {
      add(Mark.HEAD, Attribution.linesAt(lines, at));
    }
    if (marks.size() == at) {
      marks.add(markOf(line));
    }
  }

  private static Mark markOf(Line line) {
    if (line.hint() == Hint.SIGNED) {
      return Mark.SIGNED;
    }
    if (Delimiter.isAt(line)) {
      return Mark.DELIMITER;
    }
    if (Separators.isRule(line.folded())) {
      return Mark.RULE;
    }
    return DeviceLine.isAt(line) ? Mark.DEVICE : Mark.TEXT;
  }

  private void add(Mark mark, int count) {
    for (int i = 0; i < count; i++) {
      marks.add(mark);
    }
  }

  /** The rule that a program draws above its headers belongs to them. */
  private void giveRulesToHeads() {
    boolean isHead = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (mark == Mark.RULE && isHead) {
        marks.set(i, Mark.HEAD);
      }
      isHead = mark == Mark.HEAD || (mark == Mark.BLANK && isHead);
    }
  }

  /** The end of a quoted line that was wrapped without the sign. */
  private void joinWrappedQuotes() {
    for (int i = 1; i + 1 < marks.size(); i++) {
      if (marks.get(i) == Mark.TEXT
          && marks.get(i - 1) == Mark.QUOTED
          && marks.get(i + 1) == Mark.QUOTED
          && (lines.get(i).isLink() || (lines.get(i - 1).runsOn() && lines.get(i).continues()))) {
        marks.set(i, Mark.QUOTED);
      }
    }
  }
}
