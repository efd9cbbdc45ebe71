package com.invoicecourier.outbound;

import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.invoice.Language;
import java.util.List;
import java.util.Optional;

/** What an invoice administrator wants to send, within all limits. */
public record NewEmail(
    List<Mailbox> to,
    List<Mailbox> cc,
    boolean isPrivate,
    String subject,
    String message,
    List<UploadId> attachments,
    Optional<Integer> version,
    Optional<Language> language) {
  public NewEmail {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    attachments = List.copyOf(attachments);
  }
}
