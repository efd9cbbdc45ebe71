package com.invoicecourier.communication;

import com.invoicecourier.decision.RecordedDecision;
import com.invoicecourier.decision.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail that came in; its spans stand in the bodies, the mail itself unchanged in the inbound
 * bucket.
 *
 * @param from the single From address, if the mail has one that can be read
 * @param objectKey where the mail itself is kept
 * @param problem why the mail could not be read, or not to its end
 * @param heldBecause why it waits for an invoice administrator
 */
public record InboundEmail(
    CommunicationId communication,
    EmailId id,
    Instant at,
    Optional<Mailbox> from,
    List<Mailbox> to,
    List<Mailbox> cc,
    String subject,
    Classified classified,
    Trust trust,
    Status status,
    Optional<String> heldBecause,
    Optional<String> problem,
    Optional<Suggestion> suggestion,
    Optional<RecordedDecision> decision,
    List<Attachment> attachments,
    String preview,
    String objectKey,
    long revision)
    implements Email {

  /** Where the mail stands in its communication. */
  public enum Status {
    FILED,
    HELD,
    AUTOMATIC,
    DISCARDED
  }

  public InboundEmail {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    attachments = List.copyOf(attachments);
  }

  public MailClass mailClass() {
    return classified.mailClass();
  }

  public InboundEmail withStatus(Status next) {
    return with(next, decision, revision);
  }

  public InboundEmail withDecision(RecordedDecision recorded) {
    return with(status, Optional.of(recorded), revision);
  }

  /** As it stands in the table after a conditional write. */
  public InboundEmail stored() {
    return with(status, decision, revision + 1);
  }

  private InboundEmail with(Status next, Optional<RecordedDecision> recorded, long stored) {
    return new InboundEmail(
        communication,
        id,
        at,
        from,
        to,
        cc,
        subject,
        classified,
        trust,
        next,
        heldBecause,
        problem,
        suggestion,
        recorded,
        attachments,
        preview,
        objectKey,
        stored);
  }
}
