package com.invoicecourier.communication;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message that we mail; its text stands in the bodies, its bytes as sent in the SentMessages.
 *
 * @param senderName what stands before the reply address in From
 * @param pinned what it says of the invoice, whatever changes later
 * @param attachments the files that the sender added, without the Detail PDF
 * @param again why it says what an earlier email said
 * @param snapshot the Detail PDF, once it is printed and kept
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
    List<Attachment> attachments,
    Optional<SentAgain> again,
    Optional<SnapshotFacts> snapshot)
    implements Email {

  /** The version's canonical Detail and import, and what project and contract were called. */
  public record Pinned(
      Sha256 detail,
      Instant importedAt,
      String invoiceNumber,
      String project,
      String contractWord) {}

  /** An email of its own, not one that is sent again. */
  public OutboundEmail(
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
      List<Attachment> attachments) {
    this(
        communication,
        id,
        topic,
        at,
        sender,
        senderName,
        pinned,
        to,
        cc,
        subject,
        language,
        attachments,
        Optional.empty(),
        Optional.empty());
  }

  public OutboundEmail {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    attachments = List.copyOf(attachments);
  }

  /** The email whose text and files these are: its own, or those of the first one. */
  public EmailId contentOf() {
    return again.map(SentAgain::first).orElse(id);
  }

  /** The same words to one address, because the mail to a recipient did not arrive. */
  public OutboundEmail sentAgain(
      EmailId as, Instant when, Mailbox by, String byName, Mailbox address, SentAgain why) {
    return new OutboundEmail(
        communication,
        as,
        topic,
        when,
        by,
        byName,
        pinned,
        List.of(address),
        List.of(),
        subject,
        language,
        attachments,
        Optional.of(why),
        Optional.empty());
  }

  public OutboundEmail with(SnapshotFacts kept) {
    return new OutboundEmail(
        communication,
        id,
        topic,
        at,
        sender,
        senderName,
        pinned,
        to,
        cc,
        subject,
        language,
        attachments,
        again,
        Optional.of(kept));
  }
}
