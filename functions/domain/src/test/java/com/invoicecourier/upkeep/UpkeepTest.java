package com.invoicecourier.upkeep;

import static com.invoicecourier.communication.RecipientState.QUEUED;
import static com.invoicecourier.communication.RecipientState.UNCONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.InMemoryInvoices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpkeepTest {
  private static final Recipient DANA = Riverside.recipient(1, Riverside.DANA);
  private static final Instant LATE = Riverside.AT.plusSeconds(301);

  private final InMemoryCommunications communications =
      new InMemoryCommunications().add(Riverside.communication(false)).add(DANA);
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final SettleRecipient settle = new SettleRecipient(communications, Riverside.events());
  private final List<RecipientId> queued = new ArrayList<>();

  @Test
  void leavesAloneWhatIsNotLate() {
    assertThat(upkeep(Riverside.AT).run()).isZero();
    assertThat(queued).isEmpty();
  }

  @Test
  void queuesAnewOnceWhatWasQueuedAndLost() {
    assertThat(upkeep(LATE).run()).isEqualTo(1);
    assertThat(upkeep(LATE).run()).isZero();

    assertThat(queued).containsExactly(DANA.id());
    assertThat(dana().state()).isEqualTo(QUEUED);
    assertThat(dana().dueAt()).contains(LATE.plus(Duration.ofMinutes(10)));
  }

  @Test
  void queuesNothingThatSomebodyTookMeanwhile() {
    communications.beforeNextWrite(
        () -> communications.replace(DANA.claimed(LATE, LATE.plusSeconds(300)), List.of()));

    upkeep(LATE).run();

    assertThat(queued).isEmpty();
  }

  @Test
  void givesUpOnAHandOverThatNeverEnded() {
    communications.replace(DANA.claimed(Riverside.AT, LATE), List.of());

    upkeep(LATE).run();

    assertThat(dana().state()).isEqualTo(UNCONFIRMED);
    assertThat(dana().dueAt()).isEmpty();
    assertThat(queued).isEmpty();
    assertThat(communications.told()).containsExactly(EventType.EMAIL_UNCONFIRMED);
    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(UNCONFIRMED);
  }

  @Test
  void doesNotTouchWhatWasSettledMeanwhile() {
    communications.replace(DANA.claimed(Riverside.AT, LATE), List.of());
    communications.beforeNextWrite(() -> settle.settle(DANA.id(), Report.accepted(LATE, "ses-1")));

    upkeep(LATE).run();

    assertThat(dana().sesId()).contains("ses-1");
    assertThat(communications.told()).containsExactly(EventType.EMAIL_SENT);
  }

  private Recipient dana() {
    return communications.recipient(DANA.id()).orElseThrow();
  }

  private Upkeep upkeep(Instant now) {
    return new Upkeep(
        this::late,
        communications,
        settle,
        new RollUp(communications, invoices),
        (id, _) -> queued.add(id),
        Clock.fixed(now, Riverside.CLOCK.getZone()));
  }

  private List<Recipient> late(Instant time) {
    return communications.recipients(Riverside.THREAD, Riverside.SENT).stream()
        .filter(one -> one.dueAt().filter(due -> !due.isAfter(time)).isPresent())
        .toList();
  }
}
