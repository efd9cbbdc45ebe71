package com.invoicecourier.invoice.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width: between words, and inside a word that is too long. */
final class Wrapping {

  private final Typeface typeface;
  private final float size;
  private final float width;

  Wrapping(Typeface typeface, float size, float width) {
    this.typeface = typeface;
    this.size = size;
    this.width = width;
  }

  List<String> lines(String given) {
    String text = Typeface.boxed(given);
    if (text.indexOf('\n') < 0 && fits(text)) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    text.lines().forEach(paragraph -> wrap(paragraph, lines));
    return lines;
  }

  private void wrap(String paragraph, List<String> lines) {
    String line = "";
    for (String word : paragraph.strip().split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = breakWord(word, lines);
    }
    lines.add(line);
  }

  private String breakWord(String word, List<String> lines) {
    String rest = word;
    while (!fits(rest)) {
      int end = 1;
      while (end < rest.length() && fits(rest.substring(0, end + 1))) {
        end++;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  private boolean fits(String text) {
    return typeface.width(text, size) <= width;
  }
}
