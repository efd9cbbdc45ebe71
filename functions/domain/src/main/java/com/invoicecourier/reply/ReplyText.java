package com.invoicecourier.reply;

import com.invoicecourier.reply.Span.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Splits the text of a body into spans: what was newly written, quotes, a forwarded mail, the
 * signature. Each line gets a mark, then the marks together decide; both look at a line and at a
 * few beside it, so the cost grows with the text alone.
 */
public final class ReplyText {
  private ReplyText() {}

  /** The spans cover the text in order; its line ends become line feeds. */
  public static List<Span> split(String body) {
    return split(Line.linesOf(body));
  }

  /** The newly written text alone. */
  public static String written(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    spans.stream()
        .filter(span -> span.kind() == Kind.REPLY)
        .forEach(span -> text.append(span.text()));
    return text.toString().strip();
  }

  static List<Span> split(List<Line> lines) {
    return split(lines, Line::text);
  }

  static List<Span> split(List<Line> lines, Function<Line, String> shown) {
    List<Kind> kinds = Kinds.of(lines);
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(shown.apply(lines.get(i)));
      if (i + 1 == lines.size() || kinds.get(i + 1) != kinds.get(i)) {
        spans.add(new Span(kinds.get(i), text.toString()));
        text.setLength(0);
      }
    }
    return List.copyOf(spans);
  }
}
