package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import com.invoicecourier.reply.Span.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Outlook writes the same headers above what it forwards and what it quotes: the subject tells. */
public final class Forwarded {
  private static final Set<String> SUBJECTS = Phrases.of(Topic.FORWARD_SUBJECT);

  private Forwarded() {}

  /** The spans, the last of them a forward where it is one by the mail's subject. */
  public static List<Span> named(String subject, List<Span> spans) {
    if (spans.isEmpty() || !isForward(subject) || !isUnderHeaders(spans.getLast())) {
      return spans;
    }
    List<Span> named = new ArrayList<>(spans.subList(0, spans.size() - 1));
    named.add(new Span(Kind.FORWARD, spans.getLast().text()));
    return List.copyOf(named);
  }

  private static boolean isForward(String subject) {
    String folded = Folded.of(subject);
    int colon = folded.indexOf(':');
    return colon > 0 && SUBJECTS.contains(folded.substring(0, colon).strip());
  }

  private static boolean isUnderHeaders(Span span) {
    if (span.kind() != Kind.QUOTE) {
      return false;
    }
    List<Line> lines = Line.linesOf(span.text());
    int at = 0;
    while (at < lines.size() && isAbove(lines.get(at))) {
      at++;
    }
    return at < lines.size() && HeaderBlock.linesAt(lines, at) > 0;
  }

  private static boolean isAbove(Line line) {
    return line.isBlank() || Separators.isRule(line.folded());
  }
}
