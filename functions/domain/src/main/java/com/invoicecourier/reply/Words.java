package com.invoicecourier.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Phrases that are looked for in a text, at the bounds of its words; one look per word. */
public final class Words {
  private static final int NOT_FOUND = -1;

  private static final int BUCKETS = 256;
  private static final char ASCII_END = 0x80;

  /** By the low bits of the first character, the longest first. */
  private final List<List<String>> buckets = new ArrayList<>();

  public Words(Set<String> phrases) {
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new ArrayList<>(0));
    }
    phrases.forEach(phrase -> bucket(phrase.charAt(0)).add(phrase));
    buckets.forEach(bucket -> bucket.sort((a, b) -> b.length() - a.length()));
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
    if (at >= text.length() || !startsWord(text, at)) {
      return 0;
    }
    List<String> phrases = bucket(text.charAt(at));
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      if (text.startsWith(phrase, at) && endsWord(text, at + phrase.length())) {
        return phrase.length();
      }
    }
    return 0;
  }

  private List<String> bucket(char first) {
    return buckets.get(first % BUCKETS);
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !hasSpaces(text.charAt(at)) || !isWordPart(text.charAt(at - 1));
  }

  private static boolean endsWord(String text, int to) {
    return to >= text.length() || !hasSpaces(text.charAt(to - 1)) || !isWordPart(text.charAt(to));
  }

  private static boolean isWordPart(char c) {
    return c < ASCII_END
        ? ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9')
        : hasSpaces(c) && Character.isLetterOrDigit(c);
  }

  /** Chinese, Japanese and Korean run their words together. */
  private static boolean hasSpaces(char c) {
    return c < 0x1100;
  }
}
