package com.invoicecourier.inbound;

import java.util.Locale;

/** Goes over a header value with parameters, once, from left to right. */
final class ParameterScan {
  private final String header;
  private int at;

  ParameterScan(String header) {
    this.header = header;
  }

  /** What stands before the first parameter. */
  String value() {
    int end = header.indexOf(';');
    String first = header.substring(0, end < 0 ? header.length() : end);
    boolean isParameter = first.indexOf('=') > 0 && first.indexOf('/') < 0;
    at = isParameter ? 0 : first.length();
    return isParameter ? "" : withoutComment(first);
  }

  boolean hasNext() {
    while (at < header.length() && (header.charAt(at) == ';' || isSpace(at))) {
      at++;
    }
    return at < header.length();
  }

  /** The name in lower case; empty where what comes is no parameter. */
  String name() {
    int end = at;
    while (end < header.length() && header.charAt(end) != '=' && header.charAt(end) != ';') {
      end++;
    }
    String name = header.substring(at, end);
    at = end;
    boolean isNamed = end < header.length() && header.charAt(end) == '=';
    at += isNamed ? 1 : 0;
    return isNamed ? name.strip().toLowerCase(Locale.ROOT) : "";
  }

  String content() {
    while (at < header.length() && isSpace(at)) {
      at++;
    }
    return at < header.length() && header.charAt(at) == '"' ? quoted() : bare();
  }

  /** A backslash escapes a quote or itself; elsewhere it is one of a path. */
  private String quoted() {
    StringBuilder content = new StringBuilder();
    int i = at + 1;
    while (i < header.length() && !(header.charAt(i) == '"' && endsAt(i + 1))) {
      char next = i + 1 < header.length() ? header.charAt(i + 1) : ' ';
      boolean isEscape = header.charAt(i) == '\\' && (next == '"' || next == '\\');
      content.append(isEscape ? next : header.charAt(i));
      i += isEscape ? 2 : 1;
    }
    at = Math.min(header.length(), i + 1);
    return content.toString();
  }

  private String bare() {
    int end = at;
    while (end < header.length() && header.charAt(end) != ';' && !(isSpace(end) && endsAt(end))) {
      end++;
    }
    String content = header.substring(at, end);
    at = end;
    return withoutComment(content);
  }

  /** Whether a value may end here: nothing follows, or the next parameter. */
  private boolean endsAt(int from) {
    int i = from;
    while (i < header.length() && isSpace(i)) {
      i++;
    }
    if (i == header.length() || header.charAt(i) == ';' || header.charAt(i) == '(') {
      return true;
    }
    int start = i;
    while (i < header.length() && isTokenCharacter(header.charAt(i))) {
      i++;
    }
    return i > start && start > from && i < header.length() && header.charAt(i) == '=';
  }

  private static String withoutComment(String text) {
    int comment = text.indexOf(" (");
    return (comment < 0 ? text : text.substring(0, comment)).strip();
  }

  private boolean isSpace(int i) {
    return Character.isWhitespace(header.charAt(i));
  }

  private static boolean isTokenCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '*' || c == '_';
  }
}
