package com.invoicecourier.outbound;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.RollUp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes an email back from those recipients to whom it was not handed over yet. The same
 * conditional write that a claim needs decides who was first, so nothing cancelled is ever sent.
 */
public final class CancelEmail {
  private static final int TRIES = 8;

  private final Communications communications;
  private final Readers readers;
  private final RollUp rollUp;
  private final Clock clock;

  public CancelEmail(Communications communications, Readers readers, RollUp rollUp, Clock clock) {
    this.communications = communications;
    this.readers = readers;
    this.rollUp = rollUp;
    this.clock = clock;
  }

  /** The recipients as they now stand: whoever is not CANCELLED was faster. */
  public Result<List<Recipient>> cancel(Actor actor, CommunicationId communication, EmailId email) {
    return communications
        .find(communication)
        .map(found -> readers.enter(actor, found, Permission.EMAIL_INVOICES))
        .orElse(Result.refused(new Refusal.NotFound("communication")))
        .then(_ -> cancel(communications.recipients(communication, email)));
  }

  private Result<List<Recipient>> cancel(List<Recipient> recipients) {
    if (recipients.isEmpty()) {
      return Result.refused(new Refusal.NotFound("email"));
    }
    List<Recipient> after = recipients.stream().map(this::cancel).toList();
    rollUp.rollUp(after.getFirst().id());
    return Result.done(after);
  }

  private Recipient cancel(Recipient recipient) {
    Recipient found = recipient;
    for (int tried = 0; tried < TRIES && found.state() == RecipientState.QUEUED; tried++) {
      Optional<Recipient> cancelled =
          communications.replace(found.cancelled(clock.instant()), List.of());
      if (cancelled.isPresent()) {
        return cancelled.get();
      }
      found = communications.recipient(recipient.id()).orElseThrow();
    }
    return found;
  }
}
