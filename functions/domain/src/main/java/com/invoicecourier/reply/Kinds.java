package com.invoicecourier.reply;

import com.invoicecourier.reply.Span.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Decides, from the marks of all lines, what each line is to a reader. */
final class Kinds {
  private final List<Line> lines;
  private final List<Mark> marks;
  private final List<Kind> kinds;
  private final List<Quote> quotes = new ArrayList<>();
  private int texts;

  /** Marked lines with what announces them, and how many texts were written above. */
  private record Quote(int from, int to, int textsAbove) {}

  private Kinds(List<Line> lines) {
    this.lines = lines;
    this.marks = Marks.of(lines);
    this.kinds = new ArrayList<>(Collections.nCopies(lines.size(), Kind.REPLY));
  }

  static List<Kind> of(List<Line> lines) {
    Kinds decided = new Kinds(lines);
    decided.read();
    decided.settleQuotes();
    return decided.kinds;
  }

  private void read() {
    int at = 0;
    while (at < lines.size()) {
      at =
          switch (marks.get(at)) {
            case FORWARD -> fill(at, lines.size(), Kind.FORWARD);
            case HEAD -> head(at);
            case QUOTED -> quote(at, at);
            default -> text(at);
          };
    }
  }

  /** What follows an announcement: its marked lines, or all the rest where none are marked. */
  private int head(int from) {
    int next = from;
    while (next < lines.size() && (is(next, Mark.HEAD) || is(next, Mark.BLANK))) {
      next++;
    }
    if (next < lines.size() && is(next, Mark.QUOTED) && lines.get(from).hint() != Hint.CUT) {
      return quote(from, next);
    }
    if (texts == 0 && next < lines.size() && HeaderBlock.linesAt(lines, belowRule(from)) > 0) {
      return ownHeaders(from, next);
    }
    return fill(from, lines.size(), texts == 0 ? Kind.FORWARD : Kind.QUOTE);
  }

  /** Programs draw a line above the headers of what they pass on. */
  private int belowRule(int from) {
    int at = from;
    while (at + 1 < lines.size()
        && (is(at, Mark.BLANK) || Separators.isRule(lines.get(at).folded()))) {
      at++;
    }
    return at;
  }

  /** A mail that begins with headers and says nothing above them is about the text below them. */
  private int ownHeaders(int from, int next) {
    fill(from, next, Kind.QUOTE);
    int to = next;
    while (to < lines.size() && !endsText(to)) {
      to++;
    }
    int end = new SignatureTail(lines, marks, next, false).startBefore(delimiter(next, to));
    fill(next, end, Kind.CONTEXT);
    fill(end, to, Kind.SIGNATURE);
    return fill(to, lines.size(), Kind.QUOTE);
  }

  private int quote(int from, int marked) {
    int to = marked;
    while (to < lines.size() && (is(to, Mark.QUOTED) || is(to, Mark.BLANK))) {
      to++;
    }
    fill(from, to, Kind.QUOTE);
    quotes.add(new Quote(from, to, texts));
    return to;
  }

  private int text(int from) {
    int to = from;
    while (to < lines.size() && !endsText(to)) {
      to++;
    }
    int signature = delimiter(from, to);
    int end = new SignatureTail(lines, marks, from, texts > 0).startBefore(signature);
    fill(end, to, Kind.SIGNATURE);
    if (isWritten(from, end)) {
      texts++;
    } else {
      fill(from, end, from == 0 ? Kind.REPLY : Kind.SIGNATURE);
    }
    return to;
  }

  private boolean endsText(int at) {
    return is(at, Mark.QUOTED) || is(at, Mark.HEAD) || is(at, Mark.FORWARD);
  }

  private int delimiter(int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, Mark.DELIMITER) && Delimiter.startsSignature(lines, i, to)) {
        return i;
      }
    }
    return to;
  }

  /** Device lines stay a signature wherever they stand. */
  private boolean isWritten(int from, int to) {
    boolean isWritten = false;
    for (int i = from; i < to; i++) {
      if (is(i, Mark.DEVICE) || is(i, Mark.SIGNED)) {
        kinds.set(i, Kind.SIGNATURE);
      }
      isWritten |= is(i, Mark.TEXT);
    }
    return isWritten;
  }

  /** A quote among several texts is answered in place; one above the only text is not. */
  private void settleQuotes() {
    if (texts == 0 && !marks.contains(Mark.HEAD) && !marks.contains(Mark.FORWARD)) {
      // nothing but lines with the sign, from nobody: they are all there is to show
      quotes.forEach(quote -> fill(quote.from(), quote.to(), Kind.CONTEXT));
    }
    for (Quote quote : quotes) {
      if (quotes.size() >= 2 && texts >= 2 && quote.textsAbove() < texts) {
        fill(quote.from(), quote.to(), Kind.CONTEXT);
      }
    }
  }

  private int fill(int from, int to, Kind kind) {
    for (int i = from; i < to; i++) {
      kinds.set(i, kind);
    }
    return to;
  }

  private boolean is(int at, Mark mark) {
    return marks.get(at) == mark;
  }
}
