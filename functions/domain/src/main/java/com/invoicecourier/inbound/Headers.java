package com.invoicecourier.inbound;

import java.util.List;
import java.util.Optional;

/** The headers of one entity in order, unfolded; eight-bit text is decoded, words are not yet. */
public record Headers(List<Header> list) {
  /** One header; its name is in lower case. */
  public record Header(String name, String value) {}

  public Headers {
    list = List.copyOf(list);
  }

  public Optional<String> first(String name) {
    return list.stream().filter(one -> one.name().equals(name)).map(Header::value).findFirst();
  }

  /** Headers are added on top on the way, so that the last of several is the writer's. */
  public Optional<String> last(String name) {
    return list.reversed().stream()
        .filter(one -> one.name().equals(name))
        .map(Header::value)
        .findFirst();
  }

  public List<String> all(String name) {
    return list.stream().filter(one -> one.name().equals(name)).map(Header::value).toList();
  }

  /** Readable text: encoded words decoded, controls gone. */
  public String text(String name, int charactersMax) {
    return first(name)
        .map(value -> MailText.plain(EncodedWords.decode(value), charactersMax))
        .orElse("");
  }
}
