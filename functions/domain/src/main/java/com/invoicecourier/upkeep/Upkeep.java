package com.invoicecourier.upkeep;

import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.outbound.Patience;
import com.invoicecourier.outbound.SendQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds recipients that are late and puts them right: one that is queued but was not taken lost its
 * message and is queued anew, five times at most; one whose hand-over never ended is unconfirmed;
 * one that ended without an event is shown in the lists.
 */
public final class Upkeep {
  private static final Duration AT_WORK_MAX = Duration.ofSeconds(60);

  private final LateRecipients late;
  private final Communications communications;
  private final SettleRecipient settle;
  private final RollUp rollUp;
  private final SendQueue queue;
  private final Clock clock;
  private final Consumer<RuntimeException> failures;

  public Upkeep(
      LateRecipients late,
      Communications communications,
      SettleRecipient settle,
      RollUp rollUp,
      SendQueue queue,
      Clock clock,
      Consumer<RuntimeException> failures) {
    this.late = late;
    this.communications = communications;
    this.settle = settle;
    this.rollUp = rollUp;
    this.queue = queue;
    this.clock = clock;
    this.failures = failures;
  }

  /** Goes on while there is late work, for a minute at most: what is left is found next time. */
  public Outcome run() {
    Instant begun = clock.instant();
    Outcome all = new Outcome(0, 0);
    Outcome last;
    do {
      last = lookAfter(late.until(begun));
      all = all.plus(last);
    } while (last.lookedAfter() > 0 && clock.instant().isBefore(begun.plus(AT_WORK_MAX)));
    return all;
  }

  private Outcome lookAfter(List<Recipient> found) {
    boolean isBehind = !found.isEmpty() && queue.isBehind();
    return found.stream()
        .map(recipient -> tryLookAfter(recipient, isBehind))
        .reduce(new Outcome(0, 0), Outcome::plus);
  }

  /** One that cannot be put right must not keep the others from it. */
  private Outcome tryLookAfter(Recipient recipient, boolean isBehind) {
    try {
      return new Outcome(lookAfter(recipient, isBehind).isPresent() ? 1 : 0, 0);
    } catch (RuntimeException e) {
      failures.accept(e);
      return new Outcome(0, 1);
    }
  }

  /** Empty where somebody else changed it since it was found. */
  private Optional<Recipient> lookAfter(Recipient recipient, boolean isBehind) {
    return switch (recipient.state()) {
      case QUEUED ->
          recipient.handling().putBack() < Patience.TRIES_MAX
              ? queueAnew(recipient, isBehind)
              : end(recipient, Report.failed(clock.instant(), "Nothing could be done with it."));
      case SENDING ->
          end(
              recipient,
              Report.unconfirmed(
                  clock.instant(), "The hand-over to the mail service never ended."));
      case SENT,
          DELAYED,
          DELIVERED,
          BOUNCED,
          COMPLAINED,
          SUPPRESSED,
          FAILED,
          UNCONFIRMED,
          CANCELLED ->
          show(recipient);
    };
  }

  /**
   * Moved on first: were it queued first, a crash in between would queue it again and again. It is
   * not counted while the queue is behind: then the message may still be waiting in it.
   */
  private Optional<Recipient> queueAnew(Recipient recipient, boolean isBehind) {
    Instant later = clock.instant().plus(Patience.LATE_AFTER);
    Optional<Recipient> moved =
        communications.replace(
            isBehind ? recipient.due(later) : recipient.putBack(later), List.of());
    moved.ifPresent(back -> queue.enqueue(back.id(), Duration.ZERO));
    return moved;
  }

  private Optional<Recipient> end(Recipient recipient, Report report) {
    Optional<Recipient> ended = settle.trySettle(recipient, report);
    ended.ifPresent(changed -> rollUp.rollUp(changed.id()));
    return ended;
  }

  private Optional<Recipient> show(Recipient recipient) {
    rollUp.rollUp(recipient.id());
    return communications.replace(recipient.noLongerDue(), List.of());
  }

  /** How many recipients were looked after, and with how many that failed. */
  public record Outcome(int lookedAfter, int failed) {
    Outcome plus(Outcome other) {
      return new Outcome(lookedAfter + other.lookedAfter, failed + other.failed);
    }
  }

  /** The sparse index of work that is due. */
  public interface LateRecipients {
    List<Recipient> until(Instant time);
  }
}
