package com.invoicecourier.communication;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Language;
import java.time.Instant;
import java.util.List;

/**
 * A message that we mail; its text stands in the bodies, its bytes as sent in the SentMessages.
 *
 * @param senderName what stands before the reply address in From, with the company
 * @param version the invoice version whose Detail goes with it
 * @param detail the hash of that version's canonical Detail
 * @param attachments the files that the sender added, without the Detail PDF
 */
public record OutboundEmail(
    CommunicationId communication,
    EmailId id,
    Instant at,
    Mailbox sender,
    String senderName,
    List<Mailbox> to,
    List<Mailbox> cc,
    String subject,
    int version,
    Sha256 detail,
    Language language,
    List<Attachment> attachments)
    implements Email {
  public OutboundEmail {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    attachments = List.copyOf(attachments);
  }
}
