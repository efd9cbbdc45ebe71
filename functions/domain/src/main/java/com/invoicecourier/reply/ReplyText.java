package com.invoicecourier.reply;

import com.invoicecourier.reply.Span.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the text of a body into spans: what was newly written, quotes, a forwarded mail, the
 * signature. One look at each line and at the few after it, so the cost grows with the text alone.
 */
public final class ReplyText {
  private ReplyText() {}

  /** The spans cover the text in order; its line ends become line feeds. */
  public static List<Span> split(String body) {
    List<Line> lines = Line.linesOf(body);
    List<Kind> kinds = new ArrayList<>(lines.size());
    while (kinds.size() < lines.size()) {
      classify(lines, kinds);
    }
    return join(lines, kinds);
  }

  /** The newly written text alone. */
  public static String written(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    spans.stream()
        .filter(span -> span.kind() == Kind.REPLY)
        .forEach(span -> text.append(span.text()));
    return text.toString().strip();
  }

  /** Adds the kinds of the line that is next, and of those that go with it. */
  private static void classify(List<Line> lines, List<Kind> kinds) {
    int at = kinds.size();
    Line line = lines.get(at);
    if (line.isQuoted()) {
      kinds.add(Kind.QUOTE);
    } else if (Separators.startsForward(line)) {
      fill(kinds, lines.size(), Kind.FORWARD);
    } else if (Separators.startsOriginal(line) || HeaderBlock.startsAt(lines, at)) {
      fill(kinds, lines.size(), Kind.QUOTE);
    } else if (Attribution.linesAt(lines, at) > 0) {
      quoteAfter(lines, kinds, at + Attribution.linesAt(lines, at));
    } else if (Signature.isDelimiter(line)) {
      fill(kinds, signatureEnd(lines, at), Kind.SIGNATURE);
    } else if (Signature.isOfDevice(line)) {
      kinds.add(Kind.SIGNATURE);
    } else {
      kinds.add(line.isBlank() && at > 0 ? kinds.get(at - 1) : Kind.REPLY);
    }
  }

  /** What follows an attribution: its marked lines, or all the rest where none are marked. */
  private static void quoteAfter(List<Line> lines, List<Kind> kinds, int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean isMarked = next < lines.size() && lines.get(next).isQuoted();
    fill(kinds, isMarked ? next : lines.size(), Kind.QUOTE);
  }

  private static int signatureEnd(List<Line> lines, int from) {
    int end = from + 1;
    while (end < lines.size() && !endsSignature(lines, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsSignature(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.isQuoted()
        || Separators.startsForward(line)
        || Separators.startsOriginal(line)
        || HeaderBlock.startsAt(lines, at)
        || Attribution.linesAt(lines, at) > 0;
  }

  private static void fill(List<Kind> kinds, int to, Kind kind) {
    while (kinds.size() < to) {
      kinds.add(kind);
    }
  }

  private static List<Span> join(List<Line> lines, List<Kind> kinds) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i).text());
      if (i + 1 == lines.size() || kinds.get(i + 1) != kinds.get(i)) {
        spans.add(new Span(kinds.get(i), text.toString()));
        text.setLength(0);
      }
    }
    return List.copyOf(spans);
  }
}
