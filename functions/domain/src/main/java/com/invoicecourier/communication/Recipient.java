package com.invoicecourier.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One address of an outbound email and what became of the mail to it.
 *
 * @param sesId the mail service's message id, once known
 * @param dueAt when Upkeep looks after it: it is not settled, or lists may not show yet that it is
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
    Handling handling,
    Optional<String> sesId,
    Optional<String> reason,
    Optional<Diagnosis> diagnosis,
    Marks marks,
    Optional<Instant> dueAt,
    long revision) {
  /** No event follows these states: Upkeep makes sure that lists show them. */
  private static final Duration SHOWN_AFTER = Duration.ofMinutes(5);

  private static final String REPORT_MISSING =
      "The mail service has told more, which could not be recorded yet.";

  public Recipient {
    dueAt = dueAt.map(at -> at.truncatedTo(ChronoUnit.MILLIS)); // as the index keeps it
  }

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
        Handling.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Marks.NONE,
        Optional.of(dueAt),
        1);
  }

  public int attempts() {
    return handling.attempts();
  }

  /**
   * Failed, for sure never handed over, and not sent again by a person: only such a one may be
   * queued anew by an operator.
   */
  public boolean isRedrivable() {
    return state == RecipientState.FAILED
        && sesId.isEmpty()
        && !handling.doubtful()
        && marks.resentAs().isEmpty();
  }

  /** Taken for hand-over by one worker's call; one that stays so is late at the time given. */
  public Recipient claimed(Instant at, Instant dueAt, String claim) {
    return moved(RecipientState.SENDING, at, handling.claimedBy(claim), reason, Optional.of(dueAt));
  }

  /** Given back after a definite refusal for now; the attempt does not count. */
  public Recipient refusedForNow(Instant at, String why, Instant dueAt) {
    return moved(
        RecipientState.QUEUED,
        at,
        handling.refusedForNow(at),
        Optional.of(why),
        Optional.of(dueAt));
  }

  /** Taken back by a person before it was handed over. */
  public Recipient cancelled(Instant at) {
    return moved(
        RecipientState.CANCELLED,
        at,
        handling,
        Optional.empty(),
        Optional.of(at.plus(SHOWN_AFTER)));
  }

  /** Queued anew by an operator. */
  public Recipient redriven(Instant at, Instant dueAt) {
    if (!isRedrivable()) {
      throw new IllegalStateException("it may have been handed over");
    }
    return moved(
        RecipientState.QUEUED, at, handling.startedAnew(), Optional.empty(), Optional.of(dueAt));
  }

  /** Queued anew by Upkeep, which looks after it again at the time given. */
  public Recipient putBack(Instant later) {
    return with(handling.putBackOnce(), marks, Optional.of(later));
  }

  /** Looked after again at the time given. */
  public Recipient due(Instant later) {
    return with(handling, marks, Optional.of(later));
  }

  public Recipient noLongerDue() {
    return with(handling, marks, Optional.empty());
  }

  public Recipient resent(EmailId as) {
    return with(handling, marks.resent(as), dueAt);
  }

  /** Something was reported that could not be recorded: what stands here may be out of date. */
  public Recipient missingReport() {
    return reason.isPresent()
        ? this
        : changed(state, stateAt, handling, Optional.of(REPORT_MISSING), diagnosis, dueAt);
  }

  public boolean lacksReport() {
    return reason.filter(REPORT_MISSING::equals).isPresent();
  }

  public Recipient senderTold(boolean told) {
    return with(handling, marks.told(told), dueAt);
  }

  /**
   * What a report tells: the state by rank, the mail service's id if it was not known. Where we
   * believed that it failed without the mail service's word, that word counts.
   */
  public Recipient after(Report report) {
    Recipient known = knowing(report);
    boolean isBelief = state == RecipientState.FAILED && sesId.isEmpty();
    boolean counts =
        (isBelief && report.sesId().isPresent())
            || report.state().supersedes(state)
            || (report.state() == state && report.tellsMoreThan(stateAt, diagnosis));
    return counts ? known.settled(report) : known;
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
        handling,
        sesId,
        reason,
        diagnosis,
        marks,
        dueAt,
        revision + 1);
  }

  private Recipient knowing(Report report) {
    return new Recipient(
        id,
        topic,
        mailbox,
        field,
        token,
        state,
        stateAt,
        handling,
        sesId.or(report::sesId),
        reason.filter(text -> !text.equals(REPORT_MISSING)),
        diagnosis,
        report.opened() ? marks.opened(report.at()) : marks,
        dueAt,
        revision);
  }

  private Recipient settled(Report report) {
    boolean doubt = report.state() == RecipientState.UNCONFIRMED;
    boolean noEventFollows = doubt || report.state() == RecipientState.FAILED;
    return changed(
        report.state(),
        report.at(),
        doubt ? handling.inDoubt() : handling,
        report.reason(),
        report.diagnosis(),
        noEventFollows ? Optional.of(report.at().plus(SHOWN_AFTER)) : Optional.empty());
  }

  private Recipient moved(
      RecipientState next,
      Instant at,
      Handling handled,
      Optional<String> why,
      Optional<Instant> due) {
    if (!state.next().contains(next)) {
      throw new IllegalStateException(state + " is never followed by " + next);
    }
    return changed(next, at, handled, why, Optional.empty(), due);
  }

  private Recipient changed(
      RecipientState next,
      Instant at,
      Handling handled,
      Optional<String> why,
      Optional<Diagnosis> found,
      Optional<Instant> due) {
    return new Recipient(
        id, topic, mailbox, field, token, next, at, handled, sesId, why, found, marks, due,
        revision);
  }

  private Recipient with(Handling handled, Marks marked, Optional<Instant> due) {
    return new Recipient(
        id, topic, mailbox, field, token, state, stateAt, handled, sesId, reason, diagnosis, marked,
        due, revision);
  }
}
