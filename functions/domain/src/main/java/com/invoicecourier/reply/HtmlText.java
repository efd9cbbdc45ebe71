package com.invoicecourier.reply;

import org.jsoup.nodes.Element;

/** Writes HTML as plain text: blocks on lines of their own, list items with a dash. */
final class HtmlText {
  private final StringBuilder text = new StringBuilder();
  private boolean needsSpace;
  private int preformatted;

  void open(Element element) {
    switch (element.normalName()) {
      case "br" -> text.append('\n');
      case "pre" -> {
        newLine();
        preformatted++;
      }
      case "li" -> {
        newLine();
        text.append("- ");
      }
      default -> startBlock(element);
    }
    if (element.isBlock() || element.nameIs("br")) {
      needsSpace = false;
    }
  }

  void close(Element element) {
    switch (element.normalName()) {
      case "pre" -> preformatted--;
      case "td", "th" -> needsSpace = true;
      default -> {}
    }
    if (element.isBlock() && !element.nameIs("td") && !element.nameIs("th")) {
      newLine();
      needsSpace = false;
    }
    if (element.nameIs("p") && !text.isEmpty()) {
      text.append('\n');
    }
  }

  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void append(char c) {
    if (preformatted > 0) {
      text.append(c);
    } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
      needsSpace = true;
    } else {
      if (needsSpace && !startsLine()) {
        text.append(' ');
      }
      text.append(c);
      needsSpace = false;
    }
  }

  private void startBlock(Element element) {
    if (element.isBlock() && !element.nameIs("td") && !element.nameIs("th")) {
      newLine();
    }
  }

  private void newLine() {
    if (!startsLine()) {
      text.append('\n');
    }
  }

  private boolean startsLine() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }
}
