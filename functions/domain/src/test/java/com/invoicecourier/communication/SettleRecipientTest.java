package com.invoicecourier.communication;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.SENT;
import static com.invoicecourier.communication.RecipientState.UNCONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettleRecipientTest {
  private static final Instant LATER = Riverside.AT.plusSeconds(30);
  private static final Recipient QUEUED = Riverside.recipient(1, Riverside.DANA);

  private final InMemoryCommunications communications = new InMemoryCommunications().add(QUEUED);
  private final SettleRecipient settle = new SettleRecipient(communications, Riverside.events());

  @Test
  void recordsWhatTheWorkerLearned() {
    claim();

    Optional<Recipient> settled = settle.settle(QUEUED.id(), Report.accepted(LATER, "ses-1"));

    assertThat(settled).map(Recipient::state).contains(SENT);
    assertThat(settled).map(Recipient::sesId).contains(Optional.of("ses-1"));
    assertThat(settled).map(Recipient::dueAt).contains(Optional.empty());
    assertThat(communications.told()).containsExactly(EventType.EMAIL_SENT);
  }

  @Test
  void tellsNothingNewWhenAskedTwice() {
    claim();
    settle.settle(QUEUED.id(), Report.accepted(LATER, "ses-1"));

    assertThat(settle.settle(QUEUED.id(), Report.accepted(LATER, "ses-1"))).isEmpty();
    assertThat(communications.told()).hasSize(1);
  }

  @Test
  void ignoresALateReportOfAnEarlierState() {
    claim();
    settle.settle(QUEUED.id(), report(DELIVERED));

    assertThat(settle.settle(QUEUED.id(), report(SENT))).isEmpty();
    assertThat(state()).isEqualTo(DELIVERED);
  }

  @Test
  void writesEmailSentOnceEvenIfDeliveryIsHeardOfFirst() {
    claim();

    settle.settle(QUEUED.id(), report(DELIVERED));
    settle.settle(QUEUED.id(), Report.accepted(LATER, "ses-1"));

    assertThat(communications.told())
        .containsExactly(EventType.EMAIL_SENT, EventType.EMAIL_DELIVERED);
  }

  @Test
  void doesNotFallBackToUnconfirmedAfterSent() {
    claim();
    settle.settle(QUEUED.id(), Report.accepted(LATER, "ses-1"));

    assertThat(settle.settle(QUEUED.id(), Report.unconfirmed(LATER, "time-out"))).isEmpty();
    assertThat(state()).isEqualTo(SENT);
  }

  @Test
  void promotesAnUnconfirmedRecipientWhenTheServiceReports() {
    claim();
    settle.settle(QUEUED.id(), Report.unconfirmed(LATER, "time-out"));

    settle.settle(QUEUED.id(), report(BOUNCED));

    assertThat(state()).isEqualTo(BOUNCED);
    assertThat(communications.told())
        .containsExactly(
            EventType.EMAIL_UNCONFIRMED, EventType.EMAIL_SENT, EventType.EMAIL_BOUNCED);
  }

  @Test
  void readsAgainAfterALostRace() {
    claim();
    communications.beforeNextWrite(() -> settle.settle(QUEUED.id(), report(DELIVERED)));

    Optional<Recipient> settled = settle.settle(QUEUED.id(), Report.accepted(LATER, "ses-1"));

    assertThat(settled).isEmpty();
    assertThat(state()).isEqualTo(DELIVERED);
    assertThat(communications.told())
        .containsExactly(EventType.EMAIL_SENT, EventType.EMAIL_DELIVERED);
  }

  @Test
  void namesTheRecipientInItsEventsAndNoAddress() {
    claim();

    settle.settle(QUEUED.id(), report(UNCONFIRMED));

    var event = communications.events.getLast();
    assertThat(event.fact(Fact.RECIPIENT)).isEqualTo("01");
    assertThat(event.fact(Fact.STATE)).isEqualTo("UNCONFIRMED");
    assertThat(event.facts().values()).noneMatch(fact -> fact.contains("@"));
  }

  @Test
  void knowsNoRecipientThatIsNotThere() {
    RecipientId other = new RecipientId(Riverside.THREAD, Riverside.SENT, "02");

    assertThat(settle.settle(other, report(SENT))).isEmpty();
  }

  private void claim() {
    communications.replace(QUEUED.claimed(Riverside.AT, LATER, "worker"), List.of());
  }

  private RecipientState state() {
    return communications.recipient(QUEUED.id()).orElseThrow().state();
  }

  private static Report report(RecipientState state) {
    return new Report(state, LATER, Optional.of("ses-1"), Optional.empty());
  }
}
