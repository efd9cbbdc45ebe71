package com.invoicecourier.communication;

import java.time.Instant;
import java.util.Optional;

/**
 * How a recipient was handled on its way to the mail service.
 *
 * @param attempts how often it was claimed for hand-over; a claim that was refused for now is given
 *     back
 * @param refusals how often the mail service refused it for now
 * @param refusedSince when the first of these refusals was
 * @param putBack how often Upkeep queued it anew because nobody had taken it
 * @param claim what only the worker that claimed it last knows
 * @param doubtful it was once unknown whether it had been handed over
 */
public record Handling(
    int attempts,
    int refusals,
    Optional<Instant> refusedSince,
    int putBack,
    Optional<String> claim,
    boolean doubtful) {
  public static final Handling NONE =
      new Handling(0, 0, Optional.empty(), 0, Optional.empty(), false);

  Handling claimedBy(String worker) {
    return new Handling(
        attempts + 1, refusals, refusedSince, putBack, Optional.of(worker), doubtful);
  }

  Handling refusedForNow(Instant at) {
    return new Handling(
        attempts - 1, refusals + 1, Optional.of(refusedSince.orElse(at)), putBack, claim, doubtful);
  }

  Handling putBackOnce() {
    return new Handling(attempts, refusals, refusedSince, putBack + 1, claim, doubtful);
  }

  Handling inDoubt() {
    return new Handling(attempts, refusals, refusedSince, putBack, claim, true);
  }

  /** A new start by an operator; attempts go on counting. */
  Handling startedAnew() {
    return new Handling(attempts, 0, Optional.empty(), 0, claim, doubtful);
  }
}
