package com.invoicecourier.outbound;

import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.SentAgain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Puts together all that is written where a mail is sent again. */
public final class DraftResend {
  private final Clock clock;
  private final Supplier<String> ids;
  private final Tokens tokens;
  private final Duration undo;

  public DraftResend(Clock clock, Supplier<String> ids, Tokens tokens, Duration undo) {
    this.clock = clock;
    this.ids = ids;
    this.tokens = tokens;
    this.undo = undo;
  }

  Resends.Resend draft(
      Actor.Person sender,
      Entry entry,
      Communication communication,
      OutboundEmail original,
      Recipient first,
      Mailbox to,
      boolean mayBeDouble) {
    Instant now = clock.instant();
    OutboundEmail email =
        original.sentAgain(
            new EmailId(ids.get()),
            now,
            Mailbox.of(sender.name(), sender.address()),
            sender.name() + " (" + entry.company().name() + ")",
            to,
            new SentAgain(original.contentOf(), original.id(), first.id().number(), mayBeDouble));
    return new Resends.Resend(
        communication.joinedBy(to, Participant.As.TO).with(communication.glance().sentAgain(now)),
        email,
        recipient(email, to),
        first.resent(email.id()));
  }

  private Recipient recipient(OutboundEmail email, Mailbox to) {
    return Recipient.queued(
        new RecipientId(email.communication(), email.id(), RecipientId.number(1)),
        email.topic(),
        to,
        Recipient.Field.TO,
        tokens.draw(),
        email.at(),
        email.at().plus(undo).plus(Patience.LATE_AFTER));
  }
}
