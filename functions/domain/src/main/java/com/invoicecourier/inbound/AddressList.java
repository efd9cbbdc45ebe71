package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of a From, To or Cc header (RFC 5322 section 3.4). It counts every entry, also one
 * that it cannot read: a From header is somebody's only if it has a single entry.
 */
public final class AddressList {
  private final List<Optional<Mailbox>> entries = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Optional<String> angle = Optional.empty();

  private AddressList() {}

  /** Each entry in order; empty where it is no address that mail can be sent to. */
  static List<Optional<Mailbox>> entries(String header) {
    AddressList list = new AddressList();
    int at = 0;
    while (at < header.length()) {
      at = list.read(header, at);
    }
    list.endEntry();
    return List.copyOf(list.entries);
  }

  static List<Mailbox> readable(List<String> headers, int max) {
    return headers.stream()
        .flatMap(header -> entries(header).stream())
        .flatMap(Optional::stream)
        .limit(max)
        .toList();
  }

  private int read(String header, int at) {
    char c = header.charAt(at);
    switch (c) {
      case '"' -> {
        int end = quoteEnd(header, at);
        words.append('"').append(header, at + 1, end).append('"');
        return end + 1;
      }
      case '(' -> {
        return commentEnd(header, at) + 1;
      }
      case '<' -> {
        int end = header.indexOf('>', at);
        String inside = header.substring(at + 1, end < 0 ? header.length() : end);
        angle = Optional.of(angle.isPresent() ? "" : inside); // two of them are no address
        return end < 0 ? header.length() : end + 1;
      }
      case ',', ';' -> endEntry();
      case ':' -> words.setLength(0); // the name of a group
      default -> words.append(c);
    }
    return at + 1;
  }

  private void endEntry() {
    String text = words.toString().strip();
    words.setLength(0);
    if (!text.isEmpty() || angle.isPresent()) {
      String address = angle.orElse(text).strip();
      String name = angle.isPresent() ? name(text) : "";
      entries.add(EmailAddress.parse(address).map(found -> Mailbox.of(name, found)));
    }
    angle = Optional.empty();
  }

  private static String name(String text) {
    String unquoted = text.replace("\\\"", "'").replace("\"", "").replace("\\", "");
    return MailText.plain(EncodedWords.decode(unquoted), Limits.NAME_CHARACTERS_MAX);
  }

  private static int quoteEnd(String header, int from) {
    int at = from + 1;
    while (at < header.length() && header.charAt(at) != '"') {
      at += header.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, header.length());
  }

  private static int commentEnd(String header, int from) {
    int depth = 0;
    for (int at = from; at < header.length(); at++) {
      switch (header.charAt(at)) {
        case '\\' -> at++;
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return at;
      }
    }
    return header.length();
  }
}
