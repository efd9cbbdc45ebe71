package com.invoicecourier.communication;

import com.invoicecourier.decision.Decision;
import java.time.Instant;
import java.util.Optional;

/** What a list shows of a communication; all of it can be worked out again from its emails. */
public record Glance(
    RecipientState state,
    Instant lastEmailAt,
    String preview,
    int replies,
    int held,
    Optional<Decision> answer) {
  public static Glance begun(Instant at, String preview) {
    return new Glance(RecipientState.QUEUED, at, preview, 0, 0, Optional.empty());
  }

  public Glance with(RecipientState next) {
    return new Glance(next, lastEmailAt, preview, replies, held, answer);
  }

  public Glance sentAgain(Instant at) {
    return new Glance(state, at, preview, replies, held, answer);
  }

  /** One that came earlier than the newest email only counts. */
  public Glance replied(Instant at, String text) {
    return at.isBefore(lastEmailAt)
        ? new Glance(state, lastEmailAt, preview, replies + 1, held, answer)
        : new Glance(state, at, text, replies + 1, held, answer);
  }

  public Glance held(int change) {
    return new Glance(state, lastEmailAt, preview, replies, held + change, answer);
  }

  public Glance answered(Decision decision) {
    return new Glance(state, lastEmailAt, preview, replies, held, Optional.of(decision));
  }
}
