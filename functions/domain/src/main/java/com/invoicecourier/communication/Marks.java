package com.invoicecourier.communication;

import java.time.Instant;
import java.util.Optional;

/**
 * What is noted of a recipient beside its state.
 *
 * @param openedAt when the mail was first opened: a hint, some mail programs open by themselves
 * @param resentAs the email by which a person sent it again
 * @param senderTold a notice of its bounce was handed over, or is being so
 */
public record Marks(Optional<Instant> openedAt, Optional<EmailId> resentAs, boolean senderTold) {
  public static final Marks NONE = new Marks(Optional.empty(), Optional.empty(), false);

  /** The first time counts, in whatever order they are heard of. */
  Marks opened(Instant at) {
    return openedAt.filter(first -> !at.isBefore(first)).isPresent()
        ? this
        : new Marks(Optional.of(at), resentAs, senderTold);
  }

  Marks resent(EmailId as) {
    return new Marks(openedAt, Optional.of(as), senderTold);
  }

  Marks told(boolean told) {
    return new Marks(openedAt, resentAs, told);
  }
}
