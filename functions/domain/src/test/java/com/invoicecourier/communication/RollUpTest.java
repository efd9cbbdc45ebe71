package com.invoicecourier.communication;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.QUEUED;
import static com.invoicecourier.communication.RecipientState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.invoice.InMemoryInvoices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollUpTest {
  private final Recipient dana = Riverside.recipient(1, Riverside.DANA);
  private final Recipient priya = Riverside.recipient(2, Riverside.PRIYA);
  private final InMemoryCommunications communications =
      new InMemoryCommunications().add(Riverside.communication(false)).add(dana, priya);
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final RollUp rollUp = new RollUp(communications, invoices);

  @Test
  void showsTheWorstRecipientOnTheThreadAndTheInvoice() {
    settle(dana, DELIVERED);
    settle(priya, BOUNCED);

    rollUp.rollUp(dana.id());

    assertThat(glance().state()).isEqualTo(BOUNCED);
    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(BOUNCED);
  }

  @Test
  void saysOnItsWayUntilThereIsNews() {
    settle(dana, SENT);
    settle(priya, DELIVERED);

    rollUp.rollUp(priya.id());

    assertThat(glance().state()).isEqualTo(QUEUED);
    assertThat(communications.find(Riverside.THREAD)).map(Communication::revision).contains(1L);
  }

  @Test
  void leavesTheInvoiceToTheNewestThread() {
    InMemoryInvoices sentAnew =
        new InMemoryInvoices(
            Riverside.invoice()
                .with(Riverside.invoice().emails().sent(2, Riverside.AT.plusSeconds(60))));
    settle(dana, BOUNCED);

    new RollUp(communications, sentAnew).rollUp(dana.id());

    assertThat(glance().state()).isEqualTo(BOUNCED);
    assertThat(sentAnew.glance(Riverside.INVOICE).state()).contains(QUEUED);
  }

  @Test
  void readsAgainAfterALostRace() {
    settle(dana, BOUNCED);
    invoices.racesToLose = 2;
    communications.beforeNextWrite(
        () ->
            communications.replace(
                communications.find(Riverside.THREAD).orElseThrow().asPrivate(true)));

    rollUp.rollUp(dana.id());

    assertThat(glance().state()).isEqualTo(BOUNCED);
    assertThat(communications.find(Riverside.THREAD)).map(Communication::isPrivate).contains(true);
    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(BOUNCED);
  }

  private Glance glance() {
    return communications.find(Riverside.THREAD).orElseThrow().glance();
  }

  private void settle(Recipient recipient, RecipientState state) {
    new SettleRecipient(communications, Riverside.events())
        .settle(
            recipient.id(),
            new Report(state, Riverside.AT, Optional.of("ses-1"), Optional.empty()));
  }
}
