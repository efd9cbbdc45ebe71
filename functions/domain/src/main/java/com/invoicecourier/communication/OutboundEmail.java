package com.invoicecourier.communication;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Language;
import java.time.Instant;
import java.util.List;

/**
 * A message that we mail; its text stands in the bodies, its bytes as sent in the SentMessages.
 *
 * @param senderName what stands before the reply address in From
 * @param pinned what it says of the invoice, whatever changes later
 * @param attachments the files that the sender added, without the Detail PDF
 */
public record OutboundEmail(
    CommunicationId communication,
    EmailId id,
    Topic topic,
    Instant at,
    Mailbox sender,
    String senderName,
    Pinned pinned,
    List<Mailbox> to,
    List<Mailbox> cc,
    String subject,
    Language language,
    List<Attachment> attachments)
    implements Email {

  /** The version's canonical Detail and import, and what project and contract were called. */
  public record Pinned(
      Sha256 detail,
      Instant importedAt,
      String invoiceNumber,
      String project,
      String contractWord) {}

  public OutboundEmail {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    attachments = List.copyOf(attachments);
  }
}
