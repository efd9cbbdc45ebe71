package com.invoicecourier.communication;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody learned of one recipient's mail: the worker, the mail service, Upkeep or a person.
 *
 * @param opened the mail was opened; a hint
 */
public record Report(
    RecipientState state,
    Instant at,
    Optional<String> sesId,
    Optional<String> reason,
    Optional<Diagnosis> diagnosis,
    boolean opened) {
  public Report(RecipientState state, Instant at, Optional<String> sesId, Optional<String> reason) {
    this(state, at, sesId, reason, Optional.empty(), false);
  }

  public static Report accepted(Instant at, String sesId) {
    return new Report(RecipientState.SENT, at, Optional.of(sesId), Optional.empty());
  }

  public static Report failed(Instant at, String reason) {
    return new Report(RecipientState.FAILED, at, Optional.empty(), Optional.of(reason));
  }

  public static Report unconfirmed(Instant at, String reason) {
    return new Report(RecipientState.UNCONFIRMED, at, Optional.empty(), Optional.of(reason));
  }

  /** Who opens a mail has it. */
  public static Report opened(Instant at, String sesId) {
    return new Report(
        RecipientState.SENT, at, Optional.of(sesId), Optional.empty(), Optional.empty(), true);
  }

  public static Report diagnosed(
      RecipientState state, Instant at, String sesId, Diagnosis diagnosis) {
    return new Report(
        state,
        at,
        Optional.of(sesId),
        Optional.of(diagnosis.cause().words()),
        Optional.of(diagnosis),
        false);
  }

  /**
   * Of two reports of one state one counts, whichever comes first: of SENT the earlier, of all
   * others the later.
   */
  boolean tellsMoreThan(Instant knownAt, Optional<Diagnosis> known) {
    return switch (state) {
      case SENT -> at.isBefore(knownAt);
      case DELAYED, DELIVERED, BOUNCED, SUPPRESSED, COMPLAINED -> isLater(knownAt, known);
      case FAILED -> sesId.isPresent() && isLater(knownAt, known);
      case QUEUED, SENDING, CANCELLED, UNCONFIRMED -> false;
    };
  }

  private boolean isLater(Instant knownAt, Optional<Diagnosis> known) {
    return at.isAfter(knownAt) || (at.equals(knownAt) && Diagnosis.compare(diagnosis, known) > 0);
  }
}
