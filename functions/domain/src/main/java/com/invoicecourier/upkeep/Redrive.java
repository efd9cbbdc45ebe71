package com.invoicecourier.upkeep;

import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.outbound.Patience;
import com.invoicecourier.outbound.SendQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Brings back what failed, by an operator's order when its cause is gone: recipients that were
 * never handed over and that nobody sent again, and the messages among the dead letters. What comes
 * twice does no harm.
 */
public final class Redrive {
  private static final Duration AT_WORK_MAX = Duration.ofSeconds(60);

  /** A mail that failed longer ago is no longer expected, unless somebody says so. */
  private static final Duration USUALLY_SINCE = Duration.ofHours(24);

  private final FailedRecipients failed;
  private final Communications communications;
  private final RollUp rollUp;
  private final SendQueue queue;
  private final DeadLetters letters;
  private final Clock clock;

  public Redrive(
      FailedRecipients failed,
      Communications communications,
      RollUp rollUp,
      SendQueue queue,
      DeadLetters letters,
      Clock clock) {
    this.failed = failed;
    this.communications = communications;
    this.rollUp = rollUp;
    this.queue = queue;
    this.letters = letters;
    this.clock = clock;
  }

  /** Recipients that failed since then, at most a minute's work; asked again it goes on. */
  public Outcome redrive(Optional<Instant> since) {
    Instant begun = clock.instant();
    Instant end = begun.plus(AT_WORK_MAX);
    int recipients = redriveAll(since.orElse(begun.minus(USUALLY_SINCE)), end);
    int moved = moveAll(end);
    return new Outcome(recipients, moved, clock.instant().isBefore(end));
  }

  private int redriveAll(Instant since, Instant end) {
    int all = 0;
    int some;
    do {
      some = (int) failed.since(since).stream().filter(this::tryRedrive).count();
      all += some;
    } while (some > 0 && clock.instant().isBefore(end));
    return all;
  }

  private int moveAll(Instant end) {
    int all = 0;
    int some;
    do {
      some = letters.moveSome();
      all += some;
    } while (some > 0 && clock.instant().isBefore(end));
    return all;
  }

  /** One that cannot be brought back must not keep the others from it. */
  private boolean tryRedrive(Recipient recipient) {
    try {
      return redrive(recipient).isPresent();
    } catch (RuntimeException _) {
      return false;
    }
  }

  /**
   * Moved on first: what is lost in between, Upkeep finds. Empty where somebody else was faster.
   */
  private Optional<Recipient> redrive(Recipient recipient) {
    Instant now = clock.instant();
    Optional<Recipient> queued =
        communications.replace(recipient.redriven(now, now.plus(Patience.LATE_AFTER)), List.of());
    queued.ifPresent(back -> queue.enqueue(back.id(), Duration.ZERO));
    queued.ifPresent(back -> rollUp.rollUp(back.id()));
    return queued;
  }

  /** How many came back, and whether the time was enough for all of them. */
  public record Outcome(int recipients, int letters, boolean isComplete) {}

  /** The recipients that failed and may be brought back, some at a time. */
  public interface FailedRecipients {
    List<Recipient> since(Instant time);
  }

  /** The messages that were received too often. */
  public interface DeadLetters {
    /** Puts some back where they came from; gives how many, 0 where there are none. */
    int moveSome();
  }
}
