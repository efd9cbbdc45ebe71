package com.invoicecourier.outbound;

import static com.invoicecourier.communication.RecipientState.CANCELLED;
import static com.invoicecourier.communication.RecipientState.SENT;
import static com.invoicecourier.outbound.SendingDesk.DANA;
import static com.invoicecourier.outbound.SendingDesk.ENOUGH;
import static com.invoicecourier.outbound.SendingDesk.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.RollUp;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancelEmailTest {
  private final SendingDesk desk = new SendingDesk();

  @Test
  void takesBackWhatWasNotHandedOverAndNothingIsSent() {
    assertThat(cancel()).containsExactly(CANCELLED, CANCELLED);

    desk.sender().send(DANA.id(), ENOUGH);
    desk.sender().send(PRIYA.id(), ENOUGH);

    assertThat(desk.handedOver).isEmpty();
    assertThat(desk.communications.find(Riverside.THREAD))
        .map(thread -> thread.glance().state())
        .contains(CANCELLED);
  }

  @Test
  void tellsForEachRecipientWhetherItCameInTime() {
    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(cancel()).containsExactly(SENT, CANCELLED);
    assertThat(cancel()).containsExactly(SENT, CANCELLED);
  }

  @Test
  void losesToAClaimThatWasFaster() {
    desk.communications.beforeNextWrite(() -> desk.sender().send(DANA.id(), ENOUGH));

    assertThat(cancel()).containsExactly(SENT, CANCELLED);
    assertThat(desk.handedOver).hasSize(1);
  }

  @Test
  void winsAgainstAClaimThatCameLater() {
    desk.communications.beforeNextWrite(this::cancel);

    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.handedOver).isEmpty();
    assertThat(desk.dana().state()).isEqualTo(CANCELLED);
  }

  @Test
  void isForInvoiceAdministrators() {
    assertThat(refusal(Riverside.STANDARD)).isInstanceOf(Refusal.Forbidden.class);
    assertThat(refusal(Riverside.OUTSIDER)).isInstanceOf(Refusal.NotFound.class);
    assertThat(desk.dana()).isEqualTo(DANA);
  }

  private List<RecipientState> cancel() {
    return canceller()
        .cancel(Riverside.JANE, Riverside.THREAD, Riverside.SENT)
        .map(all -> all.stream().map(Recipient::state).toList())
        .orThrow();
  }

  private Refusal refusal(Actor actor) {
    return ((Result.Refused<List<Recipient>>)
            canceller().cancel(actor, Riverside.THREAD, Riverside.SENT))
        .refusal();
  }

  private CancelEmail canceller() {
    return new CancelEmail(
        desk.communications,
        new Readers(Riverside.directory()),
        new RollUp(desk.communications, desk.invoices),
        Riverside.CLOCK);
  }
}
