package com.invoicecourier.decision;

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
  private static final Optional<String> REASON = Optional.of("Approved as submitted.");

  private final InMemoryCommunications communications = new InMemoryCommunications();
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final Decide decide =
      new Decide(
          communications,
          new Readers(Riverside.directory()),
          new InvoiceGlances(invoices),
          Riverside.events(),
          Riverside.CLOCK);

  @Test
  void recordsWhoDecidedAndTellsIt() {
    add(Status.FILED, false);

    Result<RecordedDecision> answer = approve(Riverside.JANE);

    RecordedDecision expected =
        new RecordedDecision(
            Decision.APPROVED, REASON, Riverside.mailbox(Riverside.JANE), Riverside.AT);
    assertThat(answer).isEqualTo(Result.done(expected));
    assertThat(email().decision()).contains(expected);
    assertThat(thread().glance().answer()).contains(Decision.APPROVED);
    assertThat(invoices.glance(Riverside.INVOICE).answer()).contains(Decision.APPROVED);
    assertThat(communications.told()).containsExactly(EventType.DECISION_RECORDED);
    assertThat(communications.events.getFirst().facts())
        .containsEntry(Fact.EMAIL, Riverside.ANSWER.value())
        .containsEntry(Fact.DECISION, "approved");
  }

  @Test
  void answersTheSameWhenAskedTwice() {
    add(Status.FILED, false);

    Result<RecordedDecision> first = approve(Riverside.JANE);
    Result<RecordedDecision> second = approve(Riverside.JANE);

    assertThat(second).isEqualTo(first);
    assertThat(communications.events).hasSize(1);
  }

  @Test
  void letsALaterDecisionReplaceAnEarlierOne() {
    add(Status.FILED, false);
    assertThat(approve(Riverside.JANE)).isInstanceOf(Result.Done.class);

    decide
        .decide(
            Riverside.JANE, Riverside.THREAD, Riverside.ANSWER, Decision.REJECTED, Optional.empty())
        .orThrow();

    assertThat(thread().glance().answer()).contains(Decision.REJECTED);
    assertThat(communications.events).hasSize(2);
  }

  @Test
  void wantsHeldMailFiledFirst() {
    add(Status.HELD, false);

    assertThat(approve(Riverside.JANE))
        .isEqualTo(Result.refused(new Refusal.Conflict("This mail is held: file it first.")));
    assertThat(communications.events).isEmpty();
  }

  @Test
  void decidesNothingOnWhatAMachineWrote() {
    add(Status.AUTOMATIC, false);

    assertThat(approve(Riverside.JANE))
        .isEqualTo(
            Result.refused(
                new Refusal.Conflict("Only a filed answer that a person wrote can be decided.")));
  }

  @Test
  void forbidsItToReadersAndHidesItFromOthers() {
    add(Status.FILED, true);
    communications.add(thread().letIn(Riverside.mailbox(Riverside.STANDARD)));

    assertThat(approve(Riverside.STANDARD))
        .isEqualTo(
            Result.refused(new Refusal.Forbidden("Only an invoice administrator can do this.")));
    assertThat(approve(Riverside.READ_ONLY))
        .isEqualTo(Result.refused(new Refusal.NotFound("communication")));
    assertThat(approve(Riverside.INTEGRATOR))
        .isEqualTo(Result.refused(new Refusal.NotFound("communication")));
  }

  @Test
  void readsAgainAfterALostRace() {
    add(Status.FILED, false);
    communications.beforeNextWrite(
        () -> assertThat(communications.replace(thread().asPrivate(true))).isTrue());

    approve(Riverside.JANE).orThrow();

    assertThat(thread().isPrivate()).isTrue();
    assertThat(thread().glance().answer()).contains(Decision.APPROVED);
    assertThat(communications.events).hasSize(1);
  }

  @Test
  void keepsThePrivateAnswerOffTheList() {
    add(Status.FILED, true);

    approve(Riverside.JANE).orThrow();

    assertThat(invoices.glance(Riverside.INVOICE).answer()).isEmpty();
  }

  @Test
  void movesTheListedAnswerWithThePrivacyOfItsThread() {
    add(Status.FILED, false);
    approve(Riverside.JANE).orThrow();

    decide.changePrivacy(Riverside.JANE, Riverside.THREAD, true).orThrow();
    Optional<Decision> whilePrivate = invoices.glance(Riverside.INVOICE).answer();
    decide.changePrivacy(Riverside.JANE, Riverside.THREAD, false).orThrow();

    assertThat(whilePrivate).isEmpty();
    assertThat(invoices.glance(Riverside.INVOICE).answer()).contains(Decision.APPROVED);
    assertThat(invoices.glance(Riverside.INVOICE).replies()).isZero();
  }

  @Test
  void changesPrivacyOnceAndForAdministratorsOnly() {
    add(Status.FILED, false);

    assertThat(decide.changePrivacy(Riverside.READ_ONLY, Riverside.THREAD, true))
        .isEqualTo(
            Result.refused(new Refusal.Forbidden("Only an invoice administrator can do this.")));
    decide.changePrivacy(Riverside.JANE, Riverside.THREAD, true).orThrow();
    long revision = thread().revision();
    decide.changePrivacy(Riverside.JANE, Riverside.THREAD, true).orThrow();

    assertThat(thread().isPrivate()).isTrue();
    assertThat(thread().revision()).isEqualTo(revision);
  }

  private Result<RecordedDecision> approve(Actor actor) {
    return decide.decide(actor, Riverside.THREAD, Riverside.ANSWER, Decision.APPROVED, REASON);
  }

  private void add(Status status, boolean isPrivate) {
    communications.add(
        Riverside.communication(isPrivate),
        Riverside.email(),
        Riverside.answer(status, Riverside.DANA));
  }

  private Communication thread() {
    return communications.find(Riverside.THREAD).orElseThrow();
  }

  private InboundEmail email() {
    return (InboundEmail) communications.email(Riverside.THREAD, Riverside.ANSWER).orElseThrow();
  }
}
