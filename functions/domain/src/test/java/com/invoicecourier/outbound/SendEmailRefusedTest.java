package com.invoicecourier.outbound;

import static com.invoicecourier.outbound.SendingDesk.DANA;
import static com.invoicecourier.outbound.SendingDesk.ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.event.EventType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of a recipient whom the mail service did not take. */
class SendEmailRefusedTest {
  private final SendingDesk desk = new SendingDesk();

  @Test
  void goesBackToTheQueueWhenTheServiceIsBusy() {
    desk.answer = new Handover.Busy("rate exceeded");

    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.dana().state()).isEqualTo(RecipientState.QUEUED);
    assertThat(desk.dana().attempts()).isZero();
    assertThat(desk.dana().dueAt()).contains(Riverside.AT.plusSeconds(10 + 300));
    assertThat(desk.queued).containsExactly(DANA.id());
    assertThat(desk.communications.told()).isEmpty();

    desk.answer = new Handover.Accepted("ses-1");
    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.dana().state()).isEqualTo(RecipientState.SENT);
  }

  @Test
  void waitsLongerAfterEachRefusalForNowAndFiveMinutesAtMost() {
    desk.answer = new Handover.Busy("rate exceeded");

    for (int i = 0; i < 7; i++) {
      desk.sender().send(DANA.id(), ENOUGH);
    }

    assertThat(desk.delays).containsExactly(10L, 20L, 40L, 80L, 160L, 300L, 300L);
    assertThat(desk.dana().attempts()).isZero();
    assertThat(desk.dana().dueAt()).contains(Riverside.AT.plusSeconds(300 + 300));
  }

  @Test
  void failsAfterADayOfRefusalsForNow() {
    desk.answer = new Handover.Busy("Sending is paused.");
    desk.sender().send(DANA.id(), ENOUGH);

    desk.now = Riverside.AT.plus(Duration.ofHours(24));
    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.dana().state()).isEqualTo(RecipientState.FAILED);
    assertThat(desk.dana().reason()).contains("It was refused for 24 hours. Sending is paused.");
    assertThat(desk.dana().isRedrivable()).isTrue();
    assertThat(desk.queued).hasSize(1);
  }

  @Test
  void failsInsteadOfASixthAttempt() {
    Recipient tried = DANA;
    for (int i = 0; i < 5; i++) {
      tried =
          tried.claimed(desk.now, desk.now, "worker").after(Report.failed(desk.now, "rejected"));
      tried = tried.redriven(desk.now, desk.now);
    }
    desk.communications.add(tried);

    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.handedOver).isEmpty();
    assertThat(desk.dana().state()).isEqualTo(RecipientState.FAILED);
    assertThat(desk.dana().reason()).contains("It was tried 5 times.");
  }

  @Test
  void doesNotWaitForAnAnswerForEver() {
    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.waited).isEqualTo(Duration.ofSeconds(25));
  }

  @Test
  void beginsNoHandOverThatItCouldNotEnd() {
    assertThatThrownBy(() -> desk.sender().send(DANA.id(), () -> Duration.ofSeconds(14)))
        .isInstanceOf(OutOfTime.class);

    assertThat(desk.dana()).isEqualTo(DANA);
    assertThat(desk.handedOver).isEmpty();
  }

  @Test
  void leavesTimeToRecordTheOutcome() {
    desk.sender().send(DANA.id(), () -> Duration.ofSeconds(22));

    assertThat(desk.waited).isEqualTo(Duration.ofSeconds(12));
  }

  @Test
  void failsWhenTheServiceRefuses() {
    desk.answer = new Handover.Refused("not verified");

    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.dana().state()).isEqualTo(RecipientState.FAILED);
    assertThat(desk.dana().reason()).contains("not verified");
    assertThat(desk.queued).isEmpty();
  }

  @Test
  void isUnconfirmedWhenNobodyKnows() {
    desk.answer = new Handover.Unknown("time-out");

    desk.sender().send(DANA.id(), ENOUGH);
    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.handedOver).hasSize(1);
    assertThat(desk.dana().state()).isEqualTo(RecipientState.UNCONFIRMED);
    assertThat(desk.communications.told()).containsExactly(EventType.EMAIL_UNCONFIRMED);
  }

  @Test
  void showsAFailureOnTheThreadAndTheInvoice() {
    desk.answer = new Handover.Refused("not verified");

    desk.sender().send(DANA.id(), ENOUGH);

    assertThat(desk.communications.find(Riverside.THREAD))
        .map(thread -> thread.glance().state())
        .contains(RecipientState.FAILED);
    assertThat(desk.invoices.glance(Riverside.INVOICE).state()).contains(RecipientState.FAILED);
  }
}
