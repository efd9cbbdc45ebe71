package com.invoicecourier.reply;

import java.util.Locale;
import java.util.Optional;

/** A link of HTML while its words are read. */
final class OpenLink {
  private static final String MAILTO = "mailto:";

  private final String href;
  private final StringBuilder words = new StringBuilder();

  OpenLink(String href) {
    this.href = written(href);
  }

  void word(char c) {
    words.append(c);
  }

  /** Where it leads, unless its words say so, or it has none, or leads nowhere on the web. */
  Optional<String> address() {
    String small = href.toLowerCase(Locale.ROOT);
    if (small.startsWith("http://") || small.startsWith("https://")) {
      return unlessSaid(href);
    }
    return small.startsWith(MAILTO) ? unlessSaid(mailbox()) : Optional.empty();
  }

  private Optional<String> unlessSaid(String address) {
    String said = plain(words.toString());
    return said.isEmpty() || address.isEmpty() || said.equals(plain(address))
        ? Optional.empty()
        : Optional.of(address);
  }

  private String mailbox() {
    int query = href.indexOf('?');
    return href.substring(MAILTO.length(), query < 0 ? href.length() : query);
  }

  /** Nobody misses the scheme, "www." or a slash at the end. */
  private static String plain(String address) {
    String plain = address.toLowerCase(Locale.ROOT);
    for (String start : new String[] {MAILTO, "http://", "https://", "www."}) {
      plain = plain.startsWith(start) ? plain.substring(start.length()) : plain;
    }
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /**
   * As it can stand in text, between angle brackets: nothing in it is white, hidden or a bracket.
   */
  private static String written(String href) {
    StringBuilder written = new StringBuilder(href.length());
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      int type = Character.getType(c);
      boolean isUnseen =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || type == Character.CONTROL
              || type == Character.FORMAT;
      if (!isUnseen) {
        written.append(c == '<' ? "%3C" : c == '>' ? "%3E" : String.valueOf(c));
      }
    }
    return written.toString();
  }
}
