package com.invoicecourier.upkeep;

import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.outbound.Patience;
import com.invoicecourier.outbound.SendQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
  private final Consumer<RuntimeException> failures;

  public Redrive(
      FailedRecipients failed,
      Communications communications,
      RollUp rollUp,
      SendQueue queue,
      DeadLetters letters,
      Clock clock,
      Consumer<RuntimeException> failures) {
    this.failed = failed;
    this.communications = communications;
    this.rollUp = rollUp;
    this.queue = queue;
    this.letters = letters;
    this.clock = clock;
    this.failures = failures;
  }

  /** Recipients that failed since then, at most a minute's work; asked again it goes on. */
  public Outcome redrive(Optional<Instant> since) {
    Instant begun = clock.instant();
    Instant end = begun.plus(AT_WORK_MAX);
    Set<RecipientId> stuck = new HashSet<>();
    int recipients = redriveAll(since.orElse(begun.minus(USUALLY_SINCE)), end, stuck);
    int moved = moveAll(end);
    return new Outcome(recipients, stuck.size(), moved, clock.instant().isBefore(end));
  }

  private int redriveAll(Instant since, Instant end, Set<RecipientId> stuck) {
    int all = 0;
    int some;
    do {
      some = (int) failed.since(since).stream().filter(one -> tryRedrive(one, stuck)).count();
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
  private boolean tryRedrive(Recipient recipient, Set<RecipientId> stuck) {
    try {
      boolean isBack = redrive(recipient).isPresent();
      stuck.remove(recipient.id());
      return isBack;
    } catch (RuntimeException e) {
      failures.accept(e);
      stuck.add(recipient.id());
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

  /**
   * How many recipients came back and with how many that failed, how many letters were moved, and
   * whether the time was enough.
   */
  public record Outcome(int recipients, int failed, int letters, boolean isComplete) {}

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
