package com.invoicecourier.outbound;

import com.invoicecourier.communication.Handling;
import java.time.Duration;
import java.time.Instant;

/** How long and how often a hand-over is tried before it is given up. */
public final class Patience {
  /** So often a recipient is claimed, or put back by Upkeep; then it has failed. */
  public static final int TRIES_MAX = 5;

  /** After this long a recipient that is queued or being sent is looked after by Upkeep. */
  public static final Duration LATE_AFTER = Duration.ofMinutes(5);

  private static final Duration REFUSED_AT_MOST = Duration.ofHours(24);
  private static final Duration FIRST_DELAY = Duration.ofSeconds(10);
  private static final Duration DELAY_MAX = Duration.ofMinutes(5);
  private static final int DOUBLINGS_MAX = 5;

  private Patience() {}

  /** 10 s, twice as long after each refusal for now, at most 5 minutes. */
  static Duration delay(Handling handling) {
    int doublings = Math.min(handling.refusals(), DOUBLINGS_MAX);
    Duration delay = FIRST_DELAY.multipliedBy(1L << doublings);
    return delay.compareTo(DELAY_MAX) < 0 ? delay : DELAY_MAX;
  }

  static boolean isExhausted(Handling handling, Instant now) {
    return handling
        .refusedSince()
        .filter(first -> !now.isBefore(first.plus(REFUSED_AT_MOST)))
        .isPresent();
  }
}
