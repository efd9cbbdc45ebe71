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
import java.util.function.Supplier;

/**
 * Hands one recipient's copy to the mail service, at most once however often it is asked to.
 *
 * <p>A call that dies between the claim and the answer leaves the recipient in SENDING; Upkeep
 * turns that into UNCONFIRMED. Nobody knows whether the mail went out, so it is never sent again by
 * itself.
 */
public final class SendEmail {
  private static final Duration HAND_OVER_MAX = Duration.ofSeconds(25);
  private static final Duration HAND_OVER_MIN = Duration.ofSeconds(5);

  /** Kept back, so that the outcome can still be recorded. */
  private static final Duration TO_RECORD = Duration.ofSeconds(10);

  private final Communications communications;
  private final PrepareMessage messages;
  private final ComposeMail compose;
  private final MailTransport transport;
  private final SettleRecipient settle;
  private final RollUp rollUp;
  private final SendQueue queue;
  private final Clock clock;
  private final Supplier<String> claims;

  public SendEmail(
      Communications communications,
      PrepareMessage messages,
      ComposeMail compose,
      MailTransport transport,
      SettleRecipient settle,
      RollUp rollUp,
      SendQueue queue,
      Clock clock,
      Supplier<String> claims) {
    this.communications = communications;
    this.messages = messages;
    this.compose = compose;
    this.transport = transport;
    this.settle = settle;
    this.rollUp = rollUp;
    this.queue = queue;
    this.clock = clock;
    this.claims = claims;
  }

  /** Throws {@link OutOfTime} where another call must do it. */
  public void send(RecipientId id, TimeLeft time) {
    communications
        .recipient(id)
        .filter(found -> found.state() == RecipientState.QUEUED)
        .ifPresent(queued -> sendQueued(queued, time));
  }

  private void sendQueued(Recipient queued, TimeLeft time) {
    if (queued.attempts() >= Patience.TRIES_MAX) {
      giveUp(queued, "It was tried " + Patience.TRIES_MAX + " times.");
      return;
    }
    OutboundEmail email = email(queued.id());
    byte[] message = messages.prepare(email);
    Duration atMost = handOverTime(time);
    claim(queued)
        .ifPresent(
            claimed ->
                handOver(claimed, compose.copyFor(claimed, email.senderName(), message), atMost));
  }

  private static Duration handOverTime(TimeLeft time) {
    Duration usable = time.left().minus(TO_RECORD);
    if (usable.compareTo(HAND_OVER_MIN) < 0) {
      throw new OutOfTime();
    }
    return usable.compareTo(HAND_OVER_MAX) < 0 ? usable : HAND_OVER_MAX;
  }

  private OutboundEmail email(RecipientId id) {
    return communications
        .email(id.communication(), id.email())
        .map(email -> (OutboundEmail) email)
        .orElseThrow(() -> new IllegalStateException("a recipient without its email"));
  }

  private Optional<Recipient> claim(Recipient queued) {
    Instant now = clock.instant();
    return communications.replace(
        queued.claimed(now, now.plus(Patience.LATE_AFTER), claims.get()), List.of());
  }

  private void handOver(Recipient claimed, byte[] copy, Duration atMost) {
    Instant asked = clock.instant();
    switch (transport.handOver(claimed, copy, atMost)) {
      case Handover.Accepted(String sesId) -> settle.settle(claimed, Report.accepted(asked, sesId));
      case Handover.Refused(String reason) -> tell(claimed, Report.failed(clock.instant(), reason));
      case Handover.Unknown(String reason) ->
          tell(claimed, Report.unconfirmed(clock.instant(), reason));
      case Handover.Busy(String reason) -> giveBack(claimed, reason);
    }
  }

  /** Lists must show it: no event of the mail service will come and bring them up to date. */
  private void tell(Recipient claimed, Report report) {
    settle.settle(claimed, report).map(Recipient::id).ifPresent(rollUp::rollUp);
  }

  /** Queued anew rather than left to the queue's own retries, which a dead-letter queue counts. */
  private void giveBack(Recipient claimed, String reason) {
    Instant now = clock.instant();
    if (Patience.isExhausted(claimed.handling(), now)) {
      tell(claimed, Report.failed(now, "It was refused for 24 hours. " + reason));
      return;
    }
    Duration delay = Patience.delay(claimed.handling());
    communications
        .replace(
            claimed.refusedForNow(now, reason, now.plus(delay).plus(Patience.LATE_AFTER)),
            List.of())
        .ifPresent(back -> queue.enqueue(back.id(), delay));
  }

  /** Only while it is still queued: who claims it meanwhile hands it over. */
  private void giveUp(Recipient queued, String reason) {
    settle
        .trySettle(queued, Report.failed(clock.instant(), reason))
        .map(Recipient::id)
        .ifPresent(rollUp::rollUp);
  }
}
