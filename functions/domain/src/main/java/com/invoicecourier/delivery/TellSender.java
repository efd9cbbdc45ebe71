package com.invoicecourier.delivery;

import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.compose.ComposeNotice;
import com.invoicecourier.outbound.Handover;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Tells the sender of a bounce by mail, at most once for each recipient: claimed like any mail,
 * given back only after a definite refusal for now. One of which nothing is known is not repeated;
 * thread and event tell of the bounce anyway.
 */
public final class TellSender {
  private static final int TRIES = 8;

  private final Communications communications;
  private final ComposeNotice compose;
  private final NoticeTransport transport;
  private final ReplyAddresses addresses;
  private final Clock clock;

  public TellSender(
      Communications communications,
      ComposeNotice compose,
      NoticeTransport transport,
      ReplyAddresses addresses,
      Clock clock) {
    this.communications = communications;
    this.compose = compose;
    this.transport = transport;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Throws {@link NoticeRefused} where it must be asked again. */
  void tell(RecipientId id) {
    communications
        .email(id.communication(), id.email())
        .map(email -> (OutboundEmail) email)
        .ifPresent(email -> claim(id, email.sender().address()).ifPresent(it -> send(it, email)));
  }

  private Optional<Recipient> claim(RecipientId id, EmailAddress sender) {
    for (int tried = 0; tried < TRIES; tried++) {
      Optional<Recipient> found =
          communications.recipient(id).filter(bounced -> isDue(bounced, sender));
      Optional<Recipient> claimed =
          found.flatMap(due -> communications.replace(due.senderTold(true), List.of()));
      if (found.isEmpty() || claimed.isPresent()) {
        return claimed;
      }
    }
    throw new NoticeRefused();
  }

  private boolean isDue(Recipient recipient, EmailAddress sender) {
    boolean bounced =
        switch (recipient.state()) {
          case BOUNCED, SUPPRESSED -> true;
          case QUEUED,
              SENDING,
              CANCELLED,
              UNCONFIRMED,
              SENT,
              DELAYED,
              DELIVERED,
              FAILED,
              COMPLAINED ->
              false;
        };
    return bounced && !recipient.marks().senderTold() && canBeTold(recipient, sender);
  }

  private boolean canBeTold(Recipient recipient, EmailAddress sender) {
    return !addresses.isOurs(sender)
        && !AutomaticAddresses.includes(sender)
        && !recipient.mailbox().address().sameMailbox(sender);
  }

  private void send(Recipient claimed, OutboundEmail email) {
    EmailAddress to = email.sender().address();
    switch (transport.handOver(claimed.id(), to, compose.compose(email, to, clock.instant()))) {
      case Handover.Accepted _, Handover.Refused _, Handover.Unknown _ -> {}
      case Handover.Busy _ -> {
        communications.replace(claimed.senderTold(false), List.of());
        throw new NoticeRefused();
      }
    }
  }
}
