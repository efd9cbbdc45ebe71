package com.invoicecourier.communication;

import java.time.Instant;
import java.util.Optional;

/** What somebody learned of one recipient's mail: the worker, the mail service or Upkeep. */
public record Report(
    RecipientState state, Instant at, Optional<String> sesId, Optional<String> reason) {
  public static Report accepted(Instant at, String sesId) {
    return new Report(RecipientState.SENT, at, Optional.of(sesId), Optional.empty());
  }

  public static Report failed(Instant at, String reason) {
    return new Report(RecipientState.FAILED, at, Optional.empty(), Optional.of(reason));
  }

  public static Report unconfirmed(Instant at, String reason) {
    return new Report(RecipientState.UNCONFIRMED, at, Optional.empty(), Optional.of(reason));
  }
}
