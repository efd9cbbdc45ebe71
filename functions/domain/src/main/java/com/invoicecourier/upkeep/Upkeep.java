package com.invoicecourier.upkeep;

import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.outbound.SendQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Finds recipients that are late and puts them right: one that is queued but was not taken lost its
 * message and is queued anew; one whose hand-over never ended is unconfirmed.
 */
public final class Upkeep {
  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(10);

  private final LateRecipients late;
  private final Communications communications;
  private final SettleRecipient settle;
  private final RollUp rollUp;
  private final SendQueue queue;
  private final Clock clock;

  public Upkeep(
      LateRecipients late,
      Communications communications,
      SettleRecipient settle,
      RollUp rollUp,
      SendQueue queue,
      Clock clock) {
    this.late = late;
    this.communications = communications;
    this.settle = settle;
    this.rollUp = rollUp;
    this.queue = queue;
    this.clock = clock;
  }

  /** Gives how many recipients were looked after. */
  public int run() {
    List<Recipient> found = late.until(clock.instant());
    found.forEach(this::lookAfter);
    return found.size();
  }

  private void lookAfter(Recipient recipient) {
    if (recipient.state() == RecipientState.QUEUED) {
      queueAnew(recipient);
    } else if (recipient.state() == RecipientState.SENDING) {
      giveUpWaiting(recipient);
    }
  }

  /** Moved on first: were it queued first, a crash in between would queue it again and again. */
  private void queueAnew(Recipient recipient) {
    communications
        .replace(recipient.due(clock.instant().plus(LOOK_AGAIN_AFTER)), List.of())
        .ifPresent(moved -> queue.enqueue(moved.id(), Duration.ZERO));
  }

  private void giveUpWaiting(Recipient recipient) {
    Report report =
        Report.unconfirmed(clock.instant(), "The hand-over to the mail service never ended.");
    settle.settle(recipient.id(), report).ifPresent(changed -> rollUp.rollUp(changed.id()));
  }

  /** The sparse index of work that is due. */
  public interface LateRecipients {
    List<Recipient> until(Instant time);
  }
}
