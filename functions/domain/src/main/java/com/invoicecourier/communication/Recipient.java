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

  public Recipient moved(RecipientState next, Instant at) {
    return new Recipient(
        id, mailbox, field, token, next, at, attempts, sesId, reason, Optional.empty(), revision);
  }

  public Recipient because(String why) {
    return new Recipient(
        id,
        mailbox,
        field,
        token,
        state,
        stateAt,
        attempts,
        sesId,
        Optional.of(why),
        dueAt,
        revision);
  }

  public Recipient accepted(String id) {
    return new Recipient(
        this.id,
        mailbox,
        field,
        token,
        state,
        stateAt,
        attempts,
        Optional.of(id),
        reason,
        dueAt,
        revision);
  }

  public Recipient due(Instant at) {
    return new Recipient(
        id,
        mailbox,
        field,
        token,
        state,
        stateAt,
        attempts,
        sesId,
        reason,
        Optional.of(at),
        revision);
  }

  public Recipient attempted(int count) {
    return new Recipient(
        id, mailbox, field, token, state, stateAt, count, sesId, reason, dueAt, revision);
  }
}
