package com.invoicecourier.upkeep;

import static com.invoicecourier.communication.RecipientState.FAILED;
import static com.invoicecourier.communication.RecipientState.QUEUED;
import static com.invoicecourier.communication.RecipientState.UNCONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.outbound.SendQueue;
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
  private final List<RuntimeException> failures = new ArrayList<>();
  private final List<Recipient> alsoLate = new ArrayList<>();
  private boolean isBehind;

  @Test
  void leavesAloneWhatIsNotLate() {
    assertThat(upkeep(Riverside.AT).run().lookedAfter()).isZero();
    assertThat(queued).isEmpty();
  }

  @Test
  void queuesAnewOnceWhatWasQueuedAndLost() {
    assertThat(upkeep(LATE).run().lookedAfter()).isEqualTo(1);
    assertThat(upkeep(LATE).run().lookedAfter()).isZero();

    assertThat(queued).containsExactly(DANA.id());
    assertThat(dana().state()).isEqualTo(QUEUED);
    assertThat(dana().dueAt()).contains(LATE.plus(Duration.ofMinutes(5)));
  }

  @Test
  void queuesNothingThatSomebodyTookMeanwhile() {
    communications.beforeNextWrite(
        () ->
            communications.replace(DANA.claimed(LATE, LATE.plusSeconds(300), "worker"), List.of()));

    upkeep(LATE).run();

    assertThat(queued).isEmpty();
  }

  @Test
  void givesUpOnAHandOverThatNeverEnded() {
    communications.replace(DANA.claimed(Riverside.AT, LATE, "worker"), List.of());

    upkeep(LATE).run();

    assertThat(dana().state()).isEqualTo(UNCONFIRMED);
    assertThat(queued).isEmpty();
    assertThat(communications.told()).containsExactly(EventType.EMAIL_UNCONFIRMED);
    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(UNCONFIRMED);
  }

  @Test
  void doesNotTouchWhatWasSettledMeanwhile() {
    communications.replace(DANA.claimed(Riverside.AT, LATE, "worker"), List.of());
    communications.beforeNextWrite(() -> settle.settle(DANA.id(), Report.accepted(LATE, "ses-1")));

    upkeep(LATE).run();

    assertThat(dana().sesId()).contains("ses-1");
    assertThat(communications.told()).containsExactly(EventType.EMAIL_SENT);
  }

  @Test
  void failsWhatItPutBackFiveTimesAndNobodyTook() {
    Instant now = LATE;
    for (int i = 0; i < 6; i++) {
      upkeep(now).run();
      now = now.plus(Duration.ofMinutes(5));
    }

    assertThat(queued).hasSize(5);
    assertThat(dana().state()).isEqualTo(FAILED);
    assertThat(dana().isRedrivable()).isTrue();
    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(FAILED);
  }

  @Test
  void countsNothingWhileMessagesStillWaitInTheQueue() {
    isBehind = true;
    Instant now = LATE;
    for (int i = 0; i < 9; i++) {
      upkeep(now).run();
      now = now.plus(Duration.ofMinutes(5));
    }

    assertThat(dana().state()).isEqualTo(QUEUED);
    assertThat(dana().handling().putBack()).isZero();
    assertThat(queued).hasSize(9);
  }

  @Test
  void neverCallsInDoubtWhatWasGivenBackMeanwhile() {
    communications.replace(DANA.claimed(Riverside.AT, LATE, "worker"), List.of());
    communications.beforeNextWrite(
        () ->
            communications.replace(
                dana().refusedForNow(LATE, "busy", LATE.plusSeconds(300)), List.of()));

    upkeep(LATE).run();

    assertThat(dana().state()).isEqualTo(QUEUED);
  }

  @Test
  void showsInTheListsWhatEndedWithoutAnEvent() {
    communications.replace(
        DANA.claimed(Riverside.AT, LATE, "worker").after(Report.failed(Riverside.AT, "rejected")),
        List.of());

    upkeep(LATE).run();

    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(FAILED);
    assertThat(dana().dueAt()).isEmpty();
  }

  @Test
  void putsTheOthersRightWhereOneCannotBe() {
    Recipient strayed =
        Recipient.queued(
            new RecipientId(
                new CommunicationId("01KN45QZ8G3M7D2XW9A5CVT6HC"), Riverside.SENT, "01"),
            DANA.topic(),
            DANA.mailbox(),
            DANA.field(),
            DANA.token(),
            Riverside.AT,
            LATE);
    alsoLate.add(strayed.after(Report.failed(Riverside.AT, "rejected")));

    Upkeep.Outcome outcome = upkeep(LATE).run();

    assertThat(outcome).isEqualTo(new Upkeep.Outcome(1, 1));
    assertThat(failures).hasSize(1);
    assertThat(queued).containsExactly(DANA.id());
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
        new Queue(),
        Clock.fixed(now, Riverside.CLOCK.getZone()),
        failures::add);
  }

  private List<Recipient> late(Instant time) {
    List<Recipient> found = new ArrayList<>(alsoLate);
    alsoLate.clear();
    communications.recipients(Riverside.THREAD, Riverside.SENT).stream()
        .filter(one -> one.dueAt().filter(due -> !due.isAfter(time)).isPresent())
        .forEach(found::add);
    return found;
  }

  private final class Queue implements SendQueue {
    @Override
    public void enqueue(RecipientId id, Duration delay) {
      queued.add(id);
    }

    @Override
    public boolean isBehind() {
      return isBehind;
    }
  }
}
