package com.invoicecourier.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a body.
 *
 * @param text as it stands, with its line feed
 * @param folded its beginning as rules compare it: {@link Folded}
 * @param links those of HTML whose words do not say where they lead
 */
record Line(String text, String folded, Hint hint, List<Link> links) {
  /** A quoted line shorter than this was not wrapped by a program. */
  private static final int FULL_CHARACTERS_MIN = 60;

  private static final String SENTENCE_ENDS = ".?!:;";

  static Line of(String text, Hint hint) {
    return of(text, hint, List.of());
  }

  static Line of(String text, Hint hint, List<Link> links) {
    return new Line(text, Folded.of(text), hint, List.copyOf(links));
  }

  /** A line that holds two things, such as an answer and an attribution, becomes two. */
  static List<Line> linesOf(String body) {
    String text = body.replace("\r\n", "\n").replace('\r', '\n');
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed + 1;
      lines.addAll(SharedLine.apart(of(text.substring(from, to), Hint.NONE)));
      from = to;
    }
    return lines;
  }

  Line with(Hint other) {
    return new Line(text, folded, other, links);
  }

  Line with(Link another) {
    return new Line(text, folded, hint, Stream.concat(links.stream(), Stream.of(another)).toList());
  }

  /** The piece between two places, with the links that end in it. */
  Line piece(int from, int to) {
    return of(
        text.substring(from, to),
        hint,
        links.stream()
            .filter(link -> link.at() > from && link.at() <= to)
            .map(link -> new Link(link.at() - from, link.address()))
            .toList());
  }

  /** The text with the address of each link behind its words. */
  String withAddresses() {
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (Link link : links) {
      shown.append(text, from, link.at()).append(" <").append(link.address()).append('>');
      from = link.at();
    }
    return shown.append(text, from, text.length()).toString();
  }

  boolean isBlank() {
    return folded.isEmpty();
  }

  /** A line that begins with {@code >}; three of them in a row point at a link (no quote). */
  boolean isQuoted() {
    return hint == Hint.QUOTED
        || (folded.startsWith(">") && !(folded.startsWith(">>>") && folded.endsWith("<<<")));
  }

  /** Without the marks of a quote and of bold text in front. */
  String bare() {
    int from = 0;
    while (from < folded.length() && "> *|".indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    return folded.substring(from);
  }

  /** True where a program may have wrapped this line and the next belongs to it. */
  boolean runsOn() {
    return folded.length() >= FULL_CHARACTERS_MIN
        && SENTENCE_ENDS.indexOf(folded.charAt(folded.length() - 1)) < 0;
  }

  /** True where it is nothing but a link, as some programs put on a line of its own. */
  boolean isLink() {
    return folded.startsWith("(http") || folded.startsWith("<http");
  }

  /** True where it may be the rest of a line that was wrapped. */
  boolean continues() {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && (Character.isLowerCase(stripped.codePointAt(0))
            || stripped.startsWith("(")
            || stripped.startsWith("<")
            || stripped.startsWith("http"));
  }
}
