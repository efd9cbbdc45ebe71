package com.invoicecourier.invoice;

import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.decision.Decision;
import java.time.Instant;
import java.util.Optional;

/** What the list shows of an invoice's emails; it can be worked out again from its threads. */
public record EmailsGlance(
    Optional<Integer> sentVersion,
    Optional<Instant> sentAt,
    Optional<RecipientState> state,
    Optional<Decision> answer,
    Optional<Instant> answeredAt,
    int replies,
    int held) {
  public static final EmailsGlance NONE =
      new EmailsGlance(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          0);

  /** A new send: what was answered before no longer speaks for the invoice. */
  public EmailsGlance sent(int version, Instant at) {
    return new EmailsGlance(
        Optional.of(version),
        Optional.of(at),
        Optional.of(RecipientState.QUEUED),
        Optional.empty(),
        Optional.empty(),
        replies,
        held);
  }

  public EmailsGlance with(RecipientState next) {
    return new EmailsGlance(
        sentVersion, sentAt, Optional.of(next), answer, answeredAt, replies, held);
  }

  public EmailsGlance counted(int moreReplies, int moreHeld) {
    return new EmailsGlance(
        sentVersion, sentAt, state, answer, answeredAt, replies + moreReplies, held + moreHeld);
  }

  public EmailsGlance answered(Decision decision, Instant at) {
    return new EmailsGlance(
        sentVersion, sentAt, state, Optional.of(decision), Optional.of(at), replies, held);
  }

  /** The answer is no longer for everybody to see. */
  public EmailsGlance unanswered() {
    return new EmailsGlance(
        sentVersion, sentAt, state, Optional.empty(), Optional.empty(), replies, held);
  }
}
