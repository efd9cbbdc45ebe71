package com.invoicecourier.communication;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Language;
import java.time.Instant;
import java.util.List;

/**
 * A message that we mail; its text stands in the bodies, its bytes as sent in the SentMessages.
 *
 * @param senderName what stands before the reply address in From
 * @param heading what its PDF and its text call project and contract
 * @param detail the hash of the pinned version's canonical Detail
 * @param attachments the files that the sender added, without the Detail PDF
 */
public record OutboundEmail(
    CommunicationId communication,
    EmailId id,
    Topic topic,
    Instant at,
    Mailbox sender,
    String senderName,
    Heading heading,
    List<Mailbox> to,
    List<Mailbox> cc,
    String subject,
    Sha256 detail,
    Language language,
    List<Attachment> attachments)
    implements Email {

  /** Names that are pinned with the version, so that a later change does not alter the mail. */
  public record Heading(String project, String contractWord) {}

  public OutboundEmail {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    attachments = List.copyOf(attachments);
  }
}
