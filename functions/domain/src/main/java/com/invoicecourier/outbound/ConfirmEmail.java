package com.invoicecourier.outbound;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.access.Reader;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Records what a person learned by asking the recipient, where nobody else knows whether the mail
 * went out.
 */
public final class ConfirmEmail {
  private final Communications communications;
  private final Readers readers;
  private final SettleRecipient settle;
  private final RollUp rollUp;
  private final Clock clock;

  public ConfirmEmail(
      Communications communications,
      Readers readers,
      SettleRecipient settle,
      RollUp rollUp,
      Clock clock) {
    this.communications = communications;
    this.readers = readers;
    this.settle = settle;
    this.rollUp = rollUp;
    this.clock = clock;
  }

  public Result<Recipient> confirm(Actor actor, RecipientId id, boolean received) {
    return communications
        .find(id.communication())
        .map(found -> readers.enter(actor, found, Permission.EMAIL_INVOICES))
        .orElse(Result.refused(new Refusal.NotFound("communication")))
        .then(reader -> confirm(reader, id, received));
  }

  private Result<Recipient> confirm(Reader reader, RecipientId id, boolean received) {
    Optional<Recipient> found = communications.recipient(id);
    if (found.isEmpty()) {
      return Result.refused(new Refusal.NotFound("recipient"));
    }
    if (found.get().state() != RecipientState.UNCONFIRMED) {
      return known(found.get());
    }
    return settle
        .trySettle(found.get(), report(reader.member().name(), received))
        .map(this::shown)
        .orElseGet(() -> known(communications.recipient(id).orElseThrow()));
  }

  private Report report(String by, boolean received) {
    Instant now = clock.instant();
    return received
        ? new Report(
            RecipientState.SENT, now, Optional.empty(), Optional.of(by + " asked: it arrived."))
        : Report.failed(now, by + " asked: it did not arrive.");
  }

  private Result<Recipient> shown(Recipient confirmed) {
    rollUp.rollUp(confirmed.id());
    return Result.done(confirmed);
  }

  private static Result<Recipient> known(Recipient recipient) {
    return Result.refused(
        new Refusal.Conflict("What became of it is known: " + recipient.state() + "."));
  }
}
