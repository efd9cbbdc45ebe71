package com.invoicecourier.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Communications.Page;
import com.invoicecourier.communication.Communications.WithEmails;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.SentAgain;
import com.invoicecourier.communication.SnapshotFacts;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.local.AdapterServices;
import com.invoicecourier.outbound.IdempotencyKey;
import com.invoicecourier.outbound.Resends.Resend;
import com.invoicecourier.outbound.Submissions.Submission;
import com.invoicecourier.outbound.Submitted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads from their first send to their last answer, in the table. */
class ThreadsAdapterTest {
  private static final IdempotencyKey KEY =
      new IdempotencyKey("person/jane#1", "key \u00e9", Sha256.of("body"));
  private static final Events EVENTS = Riverside.events();
  private static final Recipient DANA = Riverside.recipient(1, Riverside.DANA);
  private static final Recipient PRIYA = Riverside.recipient(2, Riverside.PRIYA);

  private Table table;
  private DynamoCommunications communications;
  private DynamoInvoices invoices;

  @BeforeEach
  void record() throws Exception {
    table = AdapterServices.get().newTable();
    communications = new DynamoCommunications(table);
    invoices = new DynamoInvoices(table);
    assertThat(invoices.keepVersion(Riverside.invoice(), Optional.empty(), event())).isTrue();
    assertThat(submissions(Riverside.CLOCK).record(submission(KEY, Riverside.invoice()))).isTrue();
  }

  @Test
  void aSubmissionIsReadAsItWasRecorded() {
    assertThat(communications.thread(Riverside.THREAD))
        .contains(
            new WithEmails(
                Riverside.communication(false), List.of(Riverside.email()), List.of(DANA, PRIYA)));
    assertThat(communications.find(Riverside.THREAD)).contains(Riverside.communication(false));
    assertThat(communications.email(Riverside.THREAD, Riverside.SENT)).contains(Riverside.email());
    assertThat(communications.recipients(Riverside.THREAD, Riverside.SENT))
        .containsExactly(DANA, PRIYA);
    assertThat(communications.byToken(PRIYA.token())).contains(PRIYA.id());
    assertThat(communications.byToken(new ReplyToken("zzzzzzzzzzzzzzzzzzzzzzzzzz"))).isEmpty();
  }

  @Test
  void aKeyIsUsedOnceWithinADayAndAnswersThen() {
    DynamoSubmissions now = submissions(Riverside.CLOCK);
    Invoice read = invoices.find(Riverside.PROJECT, Riverside.INVOICE).orElseThrow();

    assertThat(now.record(submission(KEY, read))).isFalse();
    assertThat(now.earlier(KEY).orElseThrow())
        .satisfies(earlier -> assertThat(earlier.sameRequest()).isTrue())
        .satisfies(
            earlier ->
                assertThat(earlier.answer())
                    .isEqualTo(new Submitted(Riverside.THREAD, Riverside.SENT, 1)));
    assertThat(
            now.earlier(new IdempotencyKey(KEY.actor(), KEY.key(), Sha256.of("other")))
                .orElseThrow()
                .sameRequest())
        .isFalse();
    assertThat(now.earlier(new IdempotencyKey("other", KEY.key(), KEY.request()))).isEmpty();
    assertThat(submissions(Clock.offset(Riverside.CLOCK, Duration.ofHours(24))).earlier(KEY))
        .isEmpty();
  }

  @Test
  void aSubmissionOnAnInvoiceThatChangedLeavesNothing() {
    IdempotencyKey other = new IdempotencyKey("other", "key", Sha256.of("body"));

    assertThat(submissions(Riverside.CLOCK).record(submission(other, Riverside.invoice())))
        .isFalse();
    assertThat(submissions(Riverside.CLOCK).earlier(other)).isEmpty();
  }

  @Test
  void aRecipientIsClaimedByOneAndItsLostAnswerIsFoundAgain() {
    Recipient claimed =
        DANA.claimed(Riverside.AT, Riverside.AT.plusSeconds(600), "01KN45QZ8H0000000000000042");
    Recipient late =
        DANA.claimed(Riverside.AT, Riverside.AT.plusSeconds(600), "01KN45QZ8H0000000000000043");

    assertThat(communications.replace(claimed, List.of())).contains(claimed.stored());
    assertThat(communications.replace(late, List.of())).isEmpty();
    assertThat(communications.replace(claimed, List.of())).contains(claimed.stored());

    Recipient sent = claimed.stored().after(Report.accepted(Riverside.AT, "ses-1"));
    assertThat(communications.replace(sent, List.of(event()))).contains(sent.stored());
    assertThat(table.get(Keys.sesId("ses-1"))).isPresent();
    assertThat(new DynamoLateRecipients(table).until(Instant.parse("2030-01-01T00:00:00Z")))
        .containsExactly(PRIYA);
  }

  @Test
  void theTabShowsWhatWasChangedLast() {
    Communication hidden = Riverside.communication(false).asPrivate(true);

    assertThat(communications.replace(hidden)).isTrue();
    assertThat(communications.replace(hidden)).isFalse();

    assertThat(list(Optional.empty()).communications())
        .containsExactly(communications.find(Riverside.THREAD).orElseThrow())
        .allMatch(Communication::isPrivate);
    assertThat(list(Optional.of(Riverside.THREAD)).communications()).isEmpty();
    assertThat(
            list(Optional.of(new CommunicationId("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"))).communications())
        .hasSize(1);
  }

  @Test
  void aMailIsSentAgainOnce() {
    EmailId as = new EmailId("01KN45QZ8H0000000000000050");
    OutboundEmail again =
        Riverside.email()
            .sentAgain(
                as,
                Riverside.AT.plusSeconds(60),
                Riverside.mailbox(Riverside.JANE),
                "Jane Roe",
                Riverside.DANA,
                new SentAgain(Riverside.SENT, Riverside.SENT, "01", true));
    Recipient recipient =
        Recipient.queued(
            new RecipientId(Riverside.THREAD, as, "01"),
            Riverside.topic(),
            Riverside.DANA,
            Recipient.Field.TO,
            new ReplyToken("yyyyyyyyyyyyyyyyyyyyyyyyyy"),
            Riverside.AT,
            Riverside.AT.plusSeconds(300));
    Resend resend = new Resend(Riverside.communication(false), again, recipient, DANA.resent(as));
    DynamoResends resends = new DynamoResends(table);

    assertThat(resends.record(resend)).isTrue();
    assertThat(resends.record(resend)).isFalse();
    assertThat(communications.email(Riverside.THREAD, as)).contains(again);
    assertThat(communications.recipient(recipient.id())).contains(recipient);
    assertThat(communications.byToken(recipient.token())).contains(recipient.id());
  }

  @Test
  void theFirstSnapshotOfAnEmailIsNoted() {
    SnapshotFacts first = new SnapshotFacts(10, Sha256.of("pdf"));
    communications.note(Riverside.email(), first);
    communications.note(Riverside.email(), new SnapshotFacts(11, Sha256.of("other")));

    assertThat(communications.email(Riverside.THREAD, Riverside.SENT))
        .contains(Riverside.email().with(first));
  }

  private Page list(Optional<CommunicationId> after) {
    return communications.list(Riverside.PROJECT, Riverside.INVOICE, after);
  }

  private DynamoSubmissions submissions(Clock clock) {
    return new DynamoSubmissions(table, clock);
  }

  private static Submission submission(IdempotencyKey key, Invoice invoice) {
    return new Submission(
        key,
        Riverside.communication(false),
        Riverside.email(),
        List.of(DANA, PRIYA),
        invoice,
        event());
  }

  private static Event event() {
    return EVENTS.of(EventType.COMMUNICATION_CREATED, Map.of());
  }
}
