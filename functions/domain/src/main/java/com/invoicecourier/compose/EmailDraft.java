package com.invoicecourier.compose;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.invoice.Language;
import java.util.List;
import java.util.Optional;

/** What the form Email Invoice opens with. */
public record EmailDraft(
    String title,
    Mailbox from,
    List<Mailbox> to,
    List<Mailbox> cc,
    String subject,
    String message,
    Language language,
    int version,
    String fileName,
    List<Reader> readers,
    List<Warning> warnings) {
  public EmailDraft {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    readers = List.copyOf(readers);
    warnings = List.copyOf(warnings);
  }

  /** Somebody who will be able to read the thread; EVERYONE falls away where it is private. */
  public record Reader(Mailbox mailbox, Why why) {}

  /** Why somebody can read it. */
  public enum Why {
    SENDER,
    ADMIN,
    EVERYONE
  }

  /** Something to know before sending, of one address or of the whole. */
  public record Warning(String code, String text, Optional<EmailAddress> about) {
    Warning(String code, String text) {
      this(code, text, Optional.empty());
    }
  }
}
