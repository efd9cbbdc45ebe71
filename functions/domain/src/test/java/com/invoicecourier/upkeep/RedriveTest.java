package com.invoicecourier.upkeep;

import static com.invoicecourier.communication.RecipientState.FAILED;
import static com.invoicecourier.communication.RecipientState.QUEUED;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.outbound.SendQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedriveTest {
  private static final Instant NOW = Riverside.AT.plusSeconds(3600);
  private static final Recipient DANA = Riverside.recipient(1, Riverside.DANA);

  private final InMemoryCommunications communications =
      new InMemoryCommunications().add(Riverside.communication(false)).add(DANA);
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final List<RecipientId> queued = new ArrayList<>();
  private final List<Instant> askedSince = new ArrayList<>();
  private final List<RuntimeException> failures = new ArrayList<>();
  private final Set<RecipientId> unqueueable = new HashSet<>();
  private final Deque<Integer> letters = new ArrayDeque<>();

  @Test
  void queuesAnewWhatFailedAndWasNeverHandedOver() {
    change(DANA.after(Report.failed(Riverside.AT, "It was refused for 24 hours.")));

    assertThat(redrive().redrive(Optional.empty())).isEqualTo(new Redrive.Outcome(1, 0, 0, true));

    assertThat(dana().state()).isEqualTo(QUEUED);
    assertThat(dana().reason()).isEmpty();
    assertThat(dana().dueAt()).contains(NOW.plus(Duration.ofMinutes(5)));
    assertThat(queued).containsExactly(DANA.id());
    assertThat(invoices.glance(Riverside.INVOICE).state()).contains(QUEUED);
  }

  @Test
  void leavesAloneWhatMayHaveBeenHandedOver() {
    change(DANA.claimed(Riverside.AT, NOW, "worker"));
    change(dana().after(Report.unconfirmed(Riverside.AT, "The answer got lost.")));
    change(dana().after(Report.failed(Riverside.AT, "The recipient has nothing.")));

    assertThat(redrive().redrive(Optional.empty()).recipients()).isZero();
    assertThat(dana().state()).isEqualTo(FAILED);
    assertThat(queued).isEmpty();
  }

  @Test
  void leavesAloneWhatAPersonSentAgain() {
    change(
        DANA.after(Report.failed(Riverside.AT, "It was refused for 24 hours."))
            .resent(new EmailId("01KN5AYQ7D4W8G2KXM6T9BZ1ER")));

    assertThat(redrive().redrive(Optional.empty()).recipients()).isZero();
    assertThat(queued).isEmpty();
  }

  @Test
  void queuesNothingThatSomebodyChangedMeanwhile() {
    change(DANA.after(Report.failed(Riverside.AT, "It was refused for 24 hours.")));
    communications.beforeNextWrite(
        () -> change(dana().after(Report.accepted(Riverside.AT, "ses-1"))));

    assertThat(redrive().redrive(Optional.empty()).recipients()).isZero();
    assertThat(queued).isEmpty();
  }

  @Test
  void bringsBackTheOthersAndSaysThatOneCouldNotBe() {
    Recipient other = failedBesideDana();
    unqueueable.add(DANA.id());

    assertThat(redrive().redrive(Optional.empty())).isEqualTo(new Redrive.Outcome(1, 1, 0, true));

    assertThat(queued).containsExactly(other.id());
    assertThat(failures).extracting(Throwable::getMessage).containsExactly("no queue");
  }

  @Test
  void looksAgainAtOneThatFailedWhileOthersCameBack() {
    failedBesideDana();
    communications.beforeNextWrite(
        () -> {
          throw new IllegalStateException("throttled");
        });

    assertThat(redrive().redrive(Optional.empty())).isEqualTo(new Redrive.Outcome(2, 0, 0, true));

    assertThat(failures).hasSize(1);
  }

  @Test
  void goesADayBackUnlessSomebodySaysOtherwise() {
    redrive().redrive(Optional.empty());
    redrive().redrive(Optional.of(Riverside.AT));

    assertThat(askedSince).containsExactly(NOW.minus(Duration.ofHours(24)), Riverside.AT);
  }

  @Test
  void movesLettersUntilThereAreNone() {
    letters.addAll(List.of(10, 3));

    assertThat(redrive().redrive(Optional.empty()).letters()).isEqualTo(13);
  }

  private void change(Recipient changed) {
    assertThat(communications.replace(changed, List.of())).isPresent();
  }

  private Recipient dana() {
    return communications.recipient(DANA.id()).orElseThrow();
  }

  private Recipient failedBesideDana() {
    Recipient other = Riverside.recipient(2, Riverside.PRIYA);
    communications.add(other);
    change(DANA.after(Report.failed(Riverside.AT, "It was refused for 24 hours.")));
    change(other.after(Report.failed(Riverside.AT, "It was refused for 24 hours.")));
    return other;
  }

  private Redrive redrive() {
    return new Redrive(
        since -> {
          askedSince.add(since);
          return communications.recipients(Riverside.THREAD, Riverside.SENT).stream()
              .filter(Recipient::isRedrivable)
              .toList();
        },
        communications,
        new RollUp(communications, invoices),
        new SendQueue() {
          @Override
          public void enqueue(RecipientId id, Duration delay) {
            if (unqueueable.contains(id)) {
              throw new IllegalStateException("no queue");
            }
            queued.add(id);
          }

          @Override
          public boolean isBehind() {
            return false;
          }
        },
        () -> Optional.ofNullable(letters.poll()).orElse(0),
        Clock.fixed(NOW, ZoneOffset.UTC),
        failures::add);
  }
}
