package com.invoicecourier.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes HTML as lines of plain text: blocks on lines of their own, list items with a dash. */
final class HtmlLines {
  private static final String RULE = "----------";

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private Hint hint = Hint.NONE;
  private Hint hintOfLine = Hint.NONE;
  private boolean needsSpace;
  private int preformatted;
  private @Nullable OpenLink link;

  /** What the structure says of the text that comes next. */
  void hint(Hint next) {
    if (next != hint) {
      breakLine();
      hint = next;
    }
  }

  void open(Element element) {
    switch (element.normalName()) {
      case "br" -> endLine();
      case "hr" -> {
        breakLine();
        words(RULE);
        breakLine();
      }
      case "pre" -> {
        breakLine();
        preformatted++;
      }
      case "li" -> {
        breakLine();
        words("- ");
      }
      case "td", "th" -> {}
      case "a" -> link = new OpenLink(element.attr("href"));
      case "p" -> startParagraph(element);
      default -> breakAround(element);
    }
  }

  void close(Element element) {
    switch (element.normalName()) {
      case "br", "hr" -> {}
      case "pre" -> {
        preformatted--;
        breakLine();
      }
      case "td", "th" -> needsSpace = true;
      case "a" -> endLink();
      case "p" -> endParagraph(element);
      default -> breakAround(element);
    }
  }

  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i));
    }
  }

  List<Line> lines() {
    breakLine();
    return lines;
  }

  private void append(char c) {
    if (preformatted > 0 && c != '\r') {
      if (c == '\n') {
        endLine();
      } else {
        put(c);
      }
    } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
      needsSpace = true;
    } else {
      if (needsSpace && !line.isEmpty()) {
        line.append(' ');
      }
      put(c);
    }
  }

  private void put(char c) {
    if (line.isEmpty()) {
      hintOfLine = hint;
    }
    line.append(c);
    needsSpace = false;
    if (link != null) {
      link.word(c);
    }
  }

  /** Where its words were blocks, their last line is behind us. */
  private void endLink() {
    Optional<String> address = Optional.ofNullable(link).flatMap(OpenLink::address);
    link = null;
    if (address.isEmpty()) {
      return;
    }
    if (!line.isEmpty()) {
      links.add(new Link(line.length(), address.get()));
    } else if (!lines.isEmpty() && !lines.getLast().isBlank()) {
      Line last = lines.removeLast();
      lines.add(last.with(new Link(last.text().length() - 1, address.get())));
    }
  }

  private void startParagraph(Element element) {
    breakLine();
    if (!isTight(element)) {
      leaveOneFree();
    }
  }

  private void endParagraph(Element element) {
    startParagraph(element);
  }

  /** Word writes each line as a paragraph without margins. */
  private static boolean isTight(Element paragraph) {
    String style = paragraph.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return paragraph.className().toLowerCase(Locale.ROOT).contains("mso")
        || style.contains("margin:0")
        || (style.contains("margin-top:0") && style.contains("margin-bottom:0"));
  }

  private void breakAround(Element element) {
    if (element.isBlock()) {
      breakLine();
    }
  }

  private void leaveOneFree() {
    if (!lines.isEmpty() && !lines.getLast().isBlank()) {
      endLine();
    }
  }

  private void breakLine() {
    if (!line.isEmpty()) {
      endLine();
    }
    needsSpace = false;
  }

  private void endLine() {
    Hint of = line.isEmpty() ? hint : hintOfLine;
    lines.addAll(SharedLine.apart(Line.of(line.append('\n').toString(), of, links)));
    line.setLength(0);
    links.clear();
    needsSpace = false;
  }
}
