package com.invoicecourier.inbound;

import com.invoicecourier.communication.Mailbox;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The head of the mail that a report gives back; what it names is what the report is about. */
public final class ReturnedMail {
  private static final Set<String> TYPES =
      Set.of(
          "message/rfc822",
          "message/rfc822-headers",
          "text/rfc822-headers",
          "message/global",
          "message/global-headers",
          "message/partial");

  private final Headers headers;

  private ReturnedMail(Headers headers) {
    this.headers = headers;
  }

  /** From the part that holds it, else from the text below which old mail systems repeat it. */
  static Optional<ReturnedMail> in(ParsedMail mail) {
    return mail.files().stream()
        .filter(file -> TYPES.contains(file.contentType()))
        .findFirst()
        .flatMap(part -> FieldGroups.of(part).stream().findFirst())
        .or(() -> repeated(mail.text()))
        .map(ReturnedMail::new);
  }

  private static Optional<Headers> repeated(String text) {
    return FieldGroups.of(text).stream()
        .filter(group -> group.first("message-id").isPresent() && group.first("from").isPresent())
        .findFirst();
  }

  /** Without its angle brackets. */
  public Optional<String> messageId() {
    return headers.first("message-id").map(String::strip).map(ReturnedMail::bare);
  }

  List<Mailbox> from() {
    return AddressList.readable(headers.all("from"), 1);
  }

  private static String bare(String id) {
    int start = id.indexOf('<') + 1;
    int end = id.indexOf('>', start);
    return end < 0 ? id.substring(start) : id.substring(start, end);
  }
}
