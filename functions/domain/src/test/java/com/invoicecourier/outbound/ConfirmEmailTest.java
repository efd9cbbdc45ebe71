package com.invoicecourier.outbound;

import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.FAILED;
import static com.invoicecourier.communication.RecipientState.SENT;
import static com.invoicecourier.outbound.SendingDesk.DANA;
import static com.invoicecourier.outbound.SendingDesk.ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmEmailTest {
  private final SendingDesk desk = new SendingDesk();
  private final SettleRecipient settle =
      new SettleRecipient(desk.communications, Riverside.events());

  @BeforeEach
  void nobodyKnows() {
    desk.answer = new Handover.Unknown("time-out");
    desk.sender().send(DANA.id(), ENOUGH);
  }

  @Test
  void recordsThatItArrived() {
    assertThat(confirm(true).orThrow().state()).isEqualTo(SENT);
    assertThat(desk.dana().reason()).contains("Jane Roe asked: it arrived.");
  }

  @Test
  void recordsThatItDidNotArriveAndKeepsItFromBeingQueuedAnew() {
    assertThat(confirm(false).orThrow().state()).isEqualTo(FAILED);
    assertThat(desk.dana().isRedrivable()).isFalse();
    assertThat(desk.communications.find(Riverside.THREAD))
        .map(thread -> thread.glance().state())
        .contains(FAILED);
  }

  @Test
  void changesNothingThatIsKnown() {
    desk.communications.beforeNextWrite(
        () ->
            settle.settle(
                DANA.id(),
                new Report(DELIVERED, Riverside.AT, Optional.of("ses-1"), Optional.empty())));

    assertThat(refusal(confirm(false))).isInstanceOf(Refusal.Conflict.class);
    assertThat(refusal(confirm(true))).isInstanceOf(Refusal.Conflict.class);
    assertThat(desk.dana().state()).isEqualTo(DELIVERED);
  }

  @Test
  void isForInvoiceAdministrators() {
    assertThat(refusal(confirm(Riverside.STANDARD, true))).isInstanceOf(Refusal.Forbidden.class);
    assertThat(refusal(confirm(Riverside.OUTSIDER, true))).isInstanceOf(Refusal.NotFound.class);
  }

  private Result<Recipient> confirm(boolean received) {
    return confirm(Riverside.JANE, received);
  }

  private Result<Recipient> confirm(Actor actor, boolean received) {
    return new ConfirmEmail(
            desk.communications,
            new Readers(Riverside.directory()),
            settle,
            new RollUp(desk.communications, desk.invoices),
            Riverside.CLOCK)
        .confirm(actor, DANA.id(), received);
  }

  private static Refusal refusal(Result<Recipient> result) {
    return ((Result.Refused<Recipient>) result).refusal();
  }
}
