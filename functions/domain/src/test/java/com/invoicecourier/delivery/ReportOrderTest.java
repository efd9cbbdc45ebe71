package com.invoicecourier.delivery;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.COMPLAINED;
import static com.invoicecourier.communication.RecipientState.DELAYED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static com.invoicecourier.communication.RecipientState.FAILED;
import static com.invoicecourier.communication.RecipientState.SENT;
import static com.invoicecourier.communication.RecipientState.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InMemoryAddressHistories;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.ComposeNotice;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.outbound.Handover;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any order and any repetition of what may be told of one mail ends the same. */
class ReportOrderTest {
  private static final Recipient QUEUED = Riverside.recipient(1, Riverside.DANA);
  private static final Random RANDOM = new Random(7);
  private static final int ORDERS = 60;

  /** What the mail service may tell of one mail, in its own order. */
  static List<List<Report>> mails() {
    return List.of(
        List.of(report(SENT, 0), report(DELIVERED, 3)),
        List.of(report(SENT, 0), report(DELAYED, 1), report(DELAYED, 2)),
        List.of(report(SENT, 0), report(DELAYED, 1), report(DELIVERED, 3), opened(4), opened(5)),
        List.of(report(SENT, 0), report(DELIVERED, 3), opened(4), report(COMPLAINED, 9)),
        List.of(report(SENT, 0), report(DELAYED, 1), report(DELAYED, 2), report(BOUNCED, 3)),
        List.of(report(SENT, 0), report(DELIVERED, 3), report(BOUNCED, 8)),
        List.of(report(SENT, 0), report(BOUNCED, 2), report(BOUNCED, 3)),
        List.of(report(SENT, 0), report(SUPPRESSED, 1)),
        List.of(report(SENT, 0), report(FAILED, 1)));
  }

  @ParameterizedTest
  @MethodSource("mails")
  void endsTheSameInAnyOrderAndRepetition(List<Report> mail) {
    Set<Recipient> ends = new HashSet<>();
    for (int order = 0; order < ORDERS; order++) {
      ends.add(after(shuffledWithRepetitions(mail), List.of()));
    }

    assertThat(ends).hasSize(1);
    assertThat(ends.iterator().next().sesId()).contains("ses-1");
  }

  /** The worker learns of the acceptance too, before, between or after the reports. */
  @ParameterizedTest
  @MethodSource("mails")
  void endsInTheSameStateWheneverTheWorkerLearnsOfIt(List<Report> mail) {
    Set<RecipientState> ends = new HashSet<>();
    for (int order = 0; order < ORDERS; order++) {
      List<Report> told = shuffledWithRepetitions(mail);
      told.add(RANDOM.nextInt(told.size() + 1), Report.accepted(Riverside.AT, "ses-1"));
      ends.add(after(told, List.of()).state());
    }

    assertThat(ends).hasSize(1);
  }

  /** Upkeep may have called it unconfirmed before anything was heard. */
  @ParameterizedTest
  @MethodSource("mails")
  void endsInTheSameStateAlthoughUpkeepHadGivenUp(List<Report> mail) {
    Set<RecipientState> ends = new HashSet<>();
    for (int order = 0; order < ORDERS; order++) {
      List<Report> told = shuffledWithRepetitions(mail);
      ends.add(after(told, List.of()).state());
      ends.add(after(told, List.of(Report.unconfirmed(Riverside.AT, "unknown"))).state());
    }

    assertThat(ends).hasSize(1);
  }

  @Test
  void aLateReportNeverTurnsBackWhatIsWorse() {
    assertThat(after(List.of(report(BOUNCED, 5), report(DELIVERED, 9)), List.of()).state())
        .isEqualTo(BOUNCED);
  }

  private static List<Report> shuffledWithRepetitions(List<Report> mail) {
    List<Report> told = new ArrayList<>(mail);
    int repetitions = RANDOM.nextInt(mail.size() + 1);
    for (int i = 0; i < repetitions; i++) {
      told.add(mail.get(RANDOM.nextInt(mail.size())));
    }
    for (int i = told.size() - 1; i > 0; i--) {
      told.set(i, told.set(RANDOM.nextInt(i + 1), told.get(i)));
    }
    return told;
  }

  /** The recipient in the end, but for the count of its changes. */
  private static Recipient after(List<Report> told, List<Report> before) {
    InMemoryCommunications communications =
        new InMemoryCommunications()
            .add(Riverside.communication(false), Riverside.email())
            .add(QUEUED);
    SettleRecipient settle = new SettleRecipient(communications, Riverside.events());
    communications.replace(
        QUEUED.claimed(Riverside.AT, Riverside.AT.plusSeconds(300), "claim"), List.of());
    before.forEach(report -> settle.settle(QUEUED.id(), report));
    TrackDelivery tracker =
        new TrackDelivery(
            communications,
            new InMemoryAddressHistories(),
            settle,
            new RollUp(communications, new InMemoryInvoices(Riverside.invoice())),
            new TellSender(
                communications,
                new ComposeNotice(Riverside.REPLIES, URI.create("https://page.example")),
                (_, _, _) -> new Handover.Accepted("notice-1"),
                Riverside.REPLIES,
                Riverside.CLOCK));
    told.forEach(report -> tracker.track(QUEUED.id(), report));
    return withRevisionOne(communications.recipient(QUEUED.id()).orElseThrow());
  }

  private static Recipient withRevisionOne(Recipient end) {
    return new Recipient(
        end.id(),
        end.topic(),
        end.mailbox(),
        end.field(),
        end.token(),
        end.state(),
        end.stateAt(),
        end.handling(),
        end.sesId(),
        end.reason(),
        end.diagnosis(),
        end.marks(),
        end.dueAt(),
        1);
  }

  private static Report report(RecipientState state, int seconds) {
    return new Report(
        state,
        Riverside.AT.plusSeconds(seconds),
        Optional.of("ses-1"),
        Optional.of(state + " after " + seconds + " s"));
  }

  private static Report opened(int seconds) {
    return Report.opened(Riverside.AT.plusSeconds(seconds), "ses-1");
  }
}
