package com.invoicecourier.outbound;

import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.ComposeMail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hands one recipient's copy to the mail service, at most once however often it is asked to.
 *
 * <p>A call that dies between the claim and the answer leaves the recipient in SENDING; Upkeep
 * turns that into UNCONFIRMED. Nobody knows whether the mail went out, so it is never sent again by
 * itself.
 */
public final class SendEmail {
  /** After this long a recipient that is queued or being sent is looked after by Upkeep. */
  static final Duration LATE_AFTER = Duration.ofMinutes(5);

  private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

  private final Communications communications;
  private final PrepareMessage messages;
  private final ComposeMail compose;
  private final MailTransport transport;
  private final SettleRecipient settle;
  private final RollUp rollUp;
  private final SendQueue queue;
  private final Clock clock;

  public SendEmail(
      Communications communications,
      PrepareMessage messages,
      ComposeMail compose,
      MailTransport transport,
      SettleRecipient settle,
      RollUp rollUp,
      SendQueue queue,
      Clock clock) {
    this.communications = communications;
    this.messages = messages;
    this.compose = compose;
    this.transport = transport;
    this.settle = settle;
    this.rollUp = rollUp;
    this.queue = queue;
    this.clock = clock;
  }

  public void send(RecipientId id) {
    communications
        .recipient(id)
        .filter(found -> found.state() == RecipientState.QUEUED)
        .ifPresent(this::sendQueued);
  }

  private void sendQueued(Recipient queued) {
    OutboundEmail email = email(queued.id());
    byte[] message = messages.prepare(email);
    claim(queued)
        .ifPresent(
            claimed -> handOver(claimed, compose.copyFor(claimed, email.senderName(), message)));
  }

  private OutboundEmail email(RecipientId id) {
    return communications
        .email(id.communication(), id.email())
        .map(email -> (OutboundEmail) email)
        .orElseThrow(() -> new IllegalStateException("a recipient without its email"));
  }

  private Optional<Recipient> claim(Recipient queued) {
    Instant now = clock.instant();
    return communications.replace(queued.claimed(now, now.plus(LATE_AFTER)), List.of());
  }

  private void handOver(Recipient claimed, byte[] copy) {
    switch (transport.handOver(claimed, copy)) {
      case Handover.Accepted(String sesId) ->
          settle.settle(claimed.id(), Report.accepted(clock.instant(), sesId));
      case Handover.Refused(String reason) -> tell(claimed, Report.failed(clock.instant(), reason));
      case Handover.Unknown(String reason) ->
          tell(claimed, Report.unconfirmed(clock.instant(), reason));
      case Handover.Busy(String reason) -> giveBack(claimed, reason);
    }
  }

  /** Lists must show it: no event of the mail service will come and bring them up to date. */
  private void tell(Recipient claimed, Report report) {
    settle.settle(claimed.id(), report).map(Recipient::id).ifPresent(rollUp::rollUp);
  }

  /** Queued anew rather than left to the queue's own retries, which a dead-letter queue counts. */
  private void giveBack(Recipient claimed, String reason) {
    Instant now = clock.instant();
    communications
        .replace(claimed.givenBack(now, reason, now.plus(LATE_AFTER)), List.of())
        .ifPresent(back -> queue.enqueue(back.id(), RETRY_AFTER));
  }
}
