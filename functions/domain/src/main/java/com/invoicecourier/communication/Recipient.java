package com.invoicecourier.communication;

import java.time.Instant;
import java.util.Optional;

/**
 * One address of an outbound email and what became of the mail to it.
 *
 * @param attempts how often it was claimed for hand-over
 * @param sesId the mail service's message id, once known
 * @param dueAt when Upkeep looks after it, while it is not settled
 * @param revision what a conditional write must find
 */
public record Recipient(
    RecipientId id,
    Topic topic,
    Mailbox mailbox,
    Field field,
    ReplyToken token,
    RecipientState state,
    Instant stateAt,
    int attempts,
    Optional<String> sesId,
    Optional<String> reason,
    Optional<Instant> dueAt,
    long revision) {

  /** The header in which the address stands. */
  public enum Field {
    TO,
    CC
  }

  public static Recipient queued(
      RecipientId id,
      Topic topic,
      Mailbox mailbox,
      Field field,
      ReplyToken token,
      Instant at,
      Instant dueAt) {
    return new Recipient(
        id,
        topic,
        mailbox,
        field,
        token,
        RecipientState.QUEUED,
        at,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.of(dueAt),
        1);
  }

  /** Taken for hand-over; one that stays so is late at the time given. */
  public Recipient claimed(Instant at, Instant dueAt) {
    return changed(RecipientState.SENDING, at, attempts + 1, sesId, reason, Optional.of(dueAt));
  }

  /** Given back after a definite refusal for now; the attempt does not count. */
  public Recipient givenBack(Instant at, String why, Instant dueAt) {
    return changed(
        RecipientState.QUEUED, at, attempts - 1, sesId, Optional.of(why), Optional.of(dueAt));
  }

  /** Looked after again at the time given. */
  public Recipient due(Instant later) {
    return changed(state, stateAt, attempts, sesId, reason, Optional.of(later));
  }

  /** What a report tells: the state by rank, the mail service's id if it was not known. */
  public Recipient after(Report report) {
    Optional<String> known = sesId.or(report::sesId);
    return report.state().supersedes(state)
        ? changed(report.state(), report.at(), attempts, known, report.reason(), Optional.empty())
        : changed(state, stateAt, attempts, known, reason, dueAt);
  }

  /** As it stands in the table after a conditional write. */
  public Recipient stored() {
    return new Recipient(
        id,
        topic,
        mailbox,
        field,
        token,
        state,
        stateAt,
        attempts,
        sesId,
        reason,
        dueAt,
        revision + 1);
  }

  private Recipient changed(
      RecipientState next,
      Instant at,
      int tries,
      Optional<String> ses,
      Optional<String> why,
      Optional<Instant> due) {
    return new Recipient(
        id, topic, mailbox, field, token, next, at, tries, ses, why, due, revision);
  }
}
