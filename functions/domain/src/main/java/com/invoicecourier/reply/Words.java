package com.invoicecourier.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases that are looked for in a text, at the bounds of its words; one look per word. */
public final class Words {
  private static final int NOT_FOUND = -1;

  private final Map<Character, List<String>> byFirst = new HashMap<>();

  public Words(Set<String> phrases) {
    for (String phrase : phrases) {
      byFirst.computeIfAbsent(phrase.charAt(0), _ -> new ArrayList<>()).add(phrase);
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
  }

  /** The length of the longest phrase the text begins with; 0 where none fits. */
  public int startOf(String text) {
    return lengthAt(text, 0);
  }

  public boolean isIn(String text) {
    return endOfLast(text) != NOT_FOUND;
  }

  /** Where the last phrase in the text ends; -1 where there is none. */
  int endOfLast(String text) {
    int end = NOT_FOUND;
    for (int i = 0; i < text.length(); i++) {
      int length = lengthAt(text, i);
      if (length > 0) {
        end = i + length;
        i = end - 1;
      }
    }
    return end;
  }

  private int lengthAt(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    List<String> phrases = byFirst.get(text.charAt(at));
    if (phrases == null || !startsWord(text, at)) {
      return 0;
    }
    for (String phrase : phrases) {
      if (text.startsWith(phrase, at) && endsWord(text, at + phrase.length())) {
        return phrase.length();
      }
    }
    return 0;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !hasSpaces(text.charAt(at)) || !isWordPart(text.charAt(at - 1));
  }

  private static boolean endsWord(String text, int to) {
    return to >= text.length() || !hasSpaces(text.charAt(to - 1)) || !isWordPart(text.charAt(to));
  }

  private static boolean isWordPart(char c) {
    return hasSpaces(c) && Character.isLetterOrDigit(c);
  }

  /** Chinese, Japanese and Korean run their words together. */
  private static boolean hasSpaces(char c) {
    return c < 0x1100;
  }
}
