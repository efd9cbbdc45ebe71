package com.invoicecourier.decision;

import static com.invoicecourier.Riverside.ANSWER;
import static com.invoicecourier.Riverside.DANA;
import static com.invoicecourier.Riverside.JANE;
import static com.invoicecourier.Riverside.STANDARD;
import static com.invoicecourier.Riverside.THREAD;
import static com.invoicecourier.decision.Decision.APPROVED;
import static com.invoicecourier.decision.Decision.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Fact;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.InvoiceGlances;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecideTest {
  private final InMemoryCommunications communications =
      new InMemoryCommunications()
          .add(
              Riverside.communication(false),
              Riverside.email(),
              Riverside.answer(Status.FILED, DANA));
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());

  @Test
  void recordsWhoDecidedWhatAndWhy() {
    RecordedDecision recorded = decide(JANE, APPROVED, "as submitted").orThrow();

    assertThat(recorded)
        .isEqualTo(
            new RecordedDecision(
                APPROVED, Optional.of("as submitted"), Riverside.mailbox(JANE), Riverside.AT));
    assertThat(answer().decision()).contains(recorded);
    assertThat(thread().glance().answer()).contains(APPROVED);
    assertThat(invoices.glance(Riverside.INVOICE).answer()).contains(APPROVED);
    assertThat(communications.told()).containsExactly(EventType.DECISION_RECORDED);
    assertThat(communications.events.getFirst().fact(Fact.DECISION)).isEqualTo("approved");
  }

  @Test
  void changesNothingWhenAskedTwice() {
    var first = decide(JANE, APPROVED, "yes");

    assertThat(decide(JANE, APPROVED, "yes")).isEqualTo(first);
    assertThat(communications.told()).hasSize(1);
  }

  @Test
  void letsAnAdministratorDecideAnew() {
    decide(JANE, APPROVED, "yes");
    decide(JANE, REJECTED, "no");

    assertThat(answer().decision()).map(RecordedDecision::decision).contains(REJECTED);
    assertThat(invoices.glance(Riverside.INVOICE).answer()).contains(REJECTED);
  }

  @Test
  void isForAdministratorsOnly() {
    assertThat(decide(STANDARD, APPROVED, "yes"))
        .isEqualTo(
            Result.refused(new Refusal.Forbidden("Only an invoice administrator can do this.")));
    assertThat(answer().decision()).isEmpty();
  }

  @Test
  void isNotThereForWhoMayNotRead() {
    assertThat(decide(Riverside.OUTSIDER, APPROVED, "yes")).isEqualTo(notFound("communication"));
    assertThat(decide(Riverside.INTEGRATOR, APPROVED, "yes")).isEqualTo(notFound("communication"));
  }

  @Test
  void decidesNoHeldMail() {
    communications.add(Riverside.communication(false), Riverside.answer(Status.HELD, DANA));

    assertThat(decide(JANE, APPROVED, "yes"))
        .isEqualTo(Result.refused(new Refusal.Conflict("This mail is held: file it first.")));
  }

  @Test
  void decidesNeitherAutomaticMailNorOurOwn() {
    communications.add(Riverside.communication(false), Riverside.answer(Status.AUTOMATIC, DANA));

    assertThat(decide(JANE, APPROVED, "yes")).isInstanceOf(Result.Refused.class);
    assertThat(decider().decide(JANE, THREAD, Riverside.SENT, APPROVED, Optional.empty()))
        .isEqualTo(notFound("answer"));
  }

  @Test
  void readsAgainAfterALostRace() {
    communications.beforeNextWrite(
        () -> communications.replace(thread().with(thread().glance().held(1))));

    decide(JANE, APPROVED, "yes").orThrow();

    assertThat(thread().glance().held()).isEqualTo(1);
    assertThat(thread().glance().answer()).contains(APPROVED);
    assertThat(communications.told()).hasSize(1);
  }

  @Test
  void showsNothingOfAPrivateThreadOnTheListForEverybody() {
    communications.add(Riverside.communication(true));

    decide(JANE, APPROVED, "yes").orThrow();

    assertThat(thread().glance().answer()).contains(APPROVED);
    assertThat(invoices.glance(Riverside.INVOICE).answer()).isEmpty();
  }

  @Test
  void makesAThreadPrivateAndShowsItToOthersNoMore() {
    assertThat(decider().changePrivacy(JANE, THREAD, true).map(Communication::isPrivate))
        .isEqualTo(Result.done(true));

    assertThat(decider().changePrivacy(STANDARD, THREAD, false))
        .isEqualTo(notFound("communication"));
    assertThat(thread().isPrivate()).isTrue();
  }

  private Result<RecordedDecision> decide(Actor actor, Decision decision, String reason) {
    return decider().decide(actor, THREAD, ANSWER, decision, Optional.of(reason));
  }

  private Decide decider() {
    return new Decide(
        communications,
        new Readers(Riverside.directory()),
        new InvoiceGlances(invoices),
        Riverside.events(),
        Riverside.CLOCK);
  }

  private Communication thread() {
    return communications.find(THREAD).orElseThrow();
  }

  private InboundEmail answer() {
    return (InboundEmail) communications.email(THREAD, ANSWER).orElseThrow();
  }

  private static Result<?> notFound(String what) {
    return Result.refused(new Refusal.NotFound(what));
  }
}
