package com.invoicecourier.delivery;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InMemoryAddressHistories;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.ComposeNotice;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.outbound.Handover;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackDeliveryTest {
  private static final Recipient DANA = Riverside.recipient(1, Riverside.DANA);

  private final InMemoryCommunications communications =
      new InMemoryCommunications().add(Riverside.communication(false), Riverside.email()).add(DANA);
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final TrackDelivery tracker =
      new TrackDelivery(
          communications,
          new InMemoryAddressHistories(),
          new SettleRecipient(communications, Riverside.events()),
          new RollUp(communications, invoices),
          new TellSender(
              communications,
              new ComposeNotice(Riverside.REPLIES, URI.create("https://page.example")),
              (_, _, _) -> new Handover.Accepted("notice-1"),
              Riverside.REPLIES,
              Riverside.CLOCK));

  @Test
  void recordsADeliveryAndShowsIt() {
    track(SENT);
    track(DELIVERED);

    assertThat(state()).isEqualTo(DELIVERED);
    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(DELIVERED);
    assertThat(communications.told())
        .containsExactly(EventType.EMAIL_SENT, EventType.EMAIL_DELIVERED);
  }

  @Test
  void saysThatAReportIsMissingUntilThereIsOne() {
    track(SENT);

    tracker.miss(DANA.id());
    tracker.miss(DANA.id());
    assertThat(dana().reason()).hasValueSatisfying(it -> assertThat(it).contains("told more"));
    assertThat(dana().lacksReport()).isTrue();

    track(DELIVERED);
    assertThat(dana().reason()).isEmpty();
  }

  @Test
  void saysNothingMissingWhereAReasonStands() {
    tracker.track(
        DANA.id(),
        new Report(
            BOUNCED, Riverside.AT, Optional.of("ses-1"), Optional.of("The mailbox is full.")));
    tracker.miss(DANA.id());

    assertThat(dana().reason()).contains("The mailbox is full.");
  }

  @Test
  void endsTheSameInWhateverOrderReportsCome() {
    track(DELIVERED);
    track(SENT);
    track(DELIVERED);

    assertThat(state()).isEqualTo(DELIVERED);
    assertThat(communications.told())
        .containsExactly(EventType.EMAIL_SENT, EventType.EMAIL_DELIVERED);
  }

  @Test
  void showsABounceThatComesAfterTheDelivery() {
    track(DELIVERED);
    track(BOUNCED);

    assertThat(state()).isEqualTo(BOUNCED);
    assertThat(communications.find(Riverside.THREAD))
        .map(Communication::glance)
        .map(glance -> glance.state())
        .contains(BOUNCED);
  }

  @Test
  void bringsListsUpToDateEvenByARepeatedReport() {
    new SettleRecipient(communications, Riverside.events())
        .settle(
            DANA.id(), new Report(BOUNCED, Riverside.AT, Optional.of("ses-1"), Optional.empty()));

    track(BOUNCED);

    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(BOUNCED);
  }

  @Test
  void knowsNothingOfAMailThatIsNotOurs() {
    tracker.track(
        new RecipientId(Riverside.THREAD, Riverside.SENT, "09"),
        new Report(DELIVERED, Riverside.AT, Optional.of("ses-9"), Optional.empty()));

    assertThat(communications.told()).isEmpty();
  }

  private void track(RecipientState state) {
    tracker.track(
        DANA.id(), new Report(state, Riverside.AT, Optional.of("ses-1"), Optional.empty()));
  }

  private RecipientState state() {
    return dana().state();
  }

  private Recipient dana() {
    return communications.recipient(DANA.id()).orElseThrow();
  }
}
