package com.invoicecourier.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.inbound.Outcome;
import com.invoicecourier.inbound.UnmatchedMail;
import com.invoicecourier.local.AdapterServices;
import com.invoicecourier.outbound.IdempotencyKey;
import com.invoicecourier.outbound.Submissions.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of mail that came in, in the table. */
class FilingsAdapterTest {
  private final Events events = Riverside.events();
  private Table table;
  private DynamoCommunications communications;
  private DynamoFilings filings;

  @BeforeEach
  void record() throws Exception {
    table = AdapterServices.get().newTable();
    communications = new DynamoCommunications(table);
    filings = new DynamoFilings(table);
    new DynamoInvoices(table).keepVersion(Riverside.invoice(), Optional.empty(), event());
    new DynamoSubmissions(table, Riverside.CLOCK)
        .record(
            new Submission(
                new IdempotencyKey("jane", "key", Sha256.of("body")),
                Riverside.communication(false),
                Riverside.email(),
                List.of(Riverside.recipient(1, Riverside.DANA)),
                Riverside.invoice(),
                event()));
  }

  @Test
  void aReplyIsFiledOnceAndTheTabShowsIt() {
    InboundEmail answer = Riverside.answer(Status.FILED, Riverside.DANA);
    Communication read = Riverside.communication(false);
    Communication after = read.with(read.glance().replied(answer.at(), answer.preview()));
    Map<Sha256, Outcome> outcomes =
        Map.of(Sha256.of("mail"), new Outcome.Filed(answer.communication(), answer.id()));

    assertThat(filings.file(after, answer, outcomes, List.of(event()))).isTrue();
    assertThat(filings.file(after, answer, outcomes, List.of(event()))).isFalse();
    assertThat(filings.outcome(Sha256.of("mail")))
        .contains(new Outcome.Filed(answer.communication(), answer.id()));
    assertThat(filings.outcome(Sha256.of("other"))).isEmpty();
    assertThat(communications.email(Riverside.THREAD, Riverside.ANSWER)).contains(answer);
    assertThat(
            communications
                .list(Riverside.PROJECT, Riverside.INVOICE, Optional.empty())
                .communications())
        .singleElement()
        .satisfies(one -> assertThat(one.glance()).isEqualTo(after.glance()))
        .isEqualTo(communications.find(Riverside.THREAD).orElseThrow());
  }

  @Test
  void anUnmatchedMailIsListedUntilItIsFiled() {
    UnmatchedMail mail =
        new UnmatchedMail(
            Riverside.ANSWER.value(),
            Riverside.AT,
            Optional.of(Riverside.DANA),
            "RE: \u202Eecivo",
            "No token of ours.",
            1234,
            "in/a",
            true);
    DynamoUnmatched unmatched = new DynamoUnmatched(table);
    InboundEmail filed = Riverside.answer(Status.HELD, Riverside.DANA);

    assertThat(filings.unmatched(mail, Sha256.of("mail"))).isTrue();
    assertThat(filings.unmatched(mail, Sha256.of("mail"))).isFalse();
    assertThat(unmatched.find(mail.id())).contains(mail);
    assertThat(unmatched.list(Optional.empty()).mails()).containsExactly(mail);

    assertThat(unmatched.file(mail, Riverside.communication(false), filed, event())).isTrue();
    assertThat(unmatched.file(mail, Riverside.communication(false), filed, event())).isFalse();
    assertThat(unmatched.list(Optional.empty()).mails()).isEmpty();
    unmatched.discard(mail);
  }

  @Test
  void anOutcomeIsRememberedOnce() {
    Outcome first = new Outcome.AlreadyFiled(Riverside.THREAD, Riverside.ANSWER);

    assertThat(filings.remember(Sha256.of("twin"), first)).isTrue();
    assertThat(filings.remember(Sha256.of("twin"), new Outcome.Unmatched("x"))).isFalse();
    assertThat(filings.outcome(Sha256.of("twin"))).contains(first);
  }

  private Event event() {
    return events.of(EventType.COMMUNICATION_CREATED, Map.of());
  }
}
