package com.invoicecourier.decision;

import static com.invoicecourier.Riverside.ANSWER;
import static com.invoicecourier.Riverside.JANE;
import static com.invoicecourier.Riverside.PRIYA;
import static com.invoicecourier.Riverside.STANDARD;
import static com.invoicecourier.Riverside.THREAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.InvoiceGlances;
import org.junit.jupiter.api.Test;

class SettleHeldMailTest {
  private final InMemoryCommunications communications = new InMemoryCommunications();
  private final InMemoryInvoices invoices =
      new InMemoryInvoices(Riverside.invoice().with(Riverside.invoice().emails().counted(0, 1)));
  private final SettleHeldMail settle =
      new SettleHeldMail(
          communications,
          new Readers(Riverside.directory()),
          new InvoiceGlances(invoices),
          Riverside.REPLIES,
          Riverside.events());

  SettleHeldMailTest() {
    hold(Status.HELD, PRIYA, false);
  }

  @Test
  void filesHeldMailAndCountsIt() {
    assertThat(file(JANE, false)).isEqualTo(Result.done(Status.FILED));

    assertThat(answer().status()).isEqualTo(Status.FILED);
    assertThat(thread().glance().held()).isZero();
    assertThat(thread().glance().replies()).isEqualTo(1);
    assertThat(thread().hasParticipant(PRIYA.address())).isFalse();
    assertThat(invoices.glance(Riverside.INVOICE).replies()).isEqualTo(1);
    assertThat(invoices.glance(Riverside.INVOICE).held()).isZero();
    assertThat(communications.told()).containsExactly(EventType.REPLY_FILED);
  }

  @Test
  void admitsTheWriterWhereTheAdministratorSaysSo() {
    file(JANE, true);

    assertThat(thread().participants()).contains(new Participant(PRIYA, Participant.As.NEWCOMER));
  }

  @Test
  void admitsLaterWhomItFiledBefore() {
    file(JANE, false);

    assertThat(file(JANE, true)).isEqualTo(Result.done(Status.FILED));
    assertThat(thread().hasParticipant(PRIYA.address())).isTrue();
    assertThat(thread().glance().replies()).isEqualTo(1);
  }

  @Test
  void admitsNobodyWithAnAddressOfOurs() {
    Mailbox ours = Mailbox.of("", new EmailAddress("reply@mail.invoicecourier.example"));
    hold(Status.HELD, ours, false);

    assertThat(file(JANE, true)).isInstanceOf(Result.Refused.class);
    assertThat(answer().status()).isEqualTo(Status.HELD);
    assertThat(file(JANE, false)).isEqualTo(Result.done(Status.FILED));
  }

  @Test
  void discardsHeldMail() {
    assertThat(discard(JANE)).isEqualTo(Result.done(Status.DISCARDED));

    assertThat(answer().status()).isEqualTo(Status.DISCARDED);
    assertThat(thread().glance().held()).isZero();
    assertThat(thread().glance().replies()).isZero();
    assertThat(invoices.glance(Riverside.INVOICE).held()).isZero();
    assertThat(communications.told()).isEmpty();
  }

  @Test
  void answersTheSameWhenAskedTwice() {
    file(JANE, false);

    assertThat(file(JANE, false)).isEqualTo(Result.done(Status.FILED));
    assertThat(thread().glance().replies()).isEqualTo(1);
    assertThat(communications.told()).hasSize(1);
  }

  @Test
  void discardsTwiceAsOnce() {
    discard(JANE);

    assertThat(discard(JANE)).isEqualTo(Result.done(Status.DISCARDED));
    assertThat(thread().glance().held()).isZero();
  }

  @Test
  void leavesWhatIsSettledAsItIs() {
    discard(JANE);
    assertThat(file(JANE, false)).isInstanceOf(Result.Refused.class);

    hold(Status.FILED, PRIYA, false);
    assertThat(discard(JANE)).isInstanceOf(Result.Refused.class);

    hold(Status.AUTOMATIC, PRIYA, false);
    assertThat(file(JANE, false)).isInstanceOf(Result.Refused.class);
  }

  @Test
  void isForAdministratorsOnlyAndNotThereForOthers() {
    assertThat(file(STANDARD, true))
        .isEqualTo(
            Result.refused(new Refusal.Forbidden("Only an invoice administrator can do this.")));
    assertThat(discard(Riverside.OUTSIDER)).isEqualTo(notFound());
    hold(Status.HELD, PRIYA, true);
    assertThat(discard(STANDARD)).isEqualTo(notFound());
    assertThat(answer().status()).isEqualTo(Status.HELD);
  }

  @Test
  void readsAgainAfterALostRace() {
    communications.beforeNextWrite(() -> communications.replace(thread().asPrivate(true)));

    assertThat(file(JANE, false)).isEqualTo(Result.done(Status.FILED));

    assertThat(thread().isPrivate()).isTrue();
    assertThat(invoices.glance(Riverside.INVOICE).replies()).isZero();
    assertThat(invoices.glance(Riverside.INVOICE).held()).isZero();
  }

  private void hold(Status status, Mailbox from, boolean isPrivate) {
    Communication thread = Riverside.communication(isPrivate);
    communications.add(thread.with(thread.glance().held(1)), Riverside.answer(status, from));
  }

  private Result<Status> file(Actor actor, boolean admit) {
    return settle.file(actor, THREAD, ANSWER, admit);
  }

  private Result<Status> discard(Actor actor) {
    return settle.discard(actor, THREAD, ANSWER);
  }

  private Communication thread() {
    return communications.find(THREAD).orElseThrow();
  }

  private InboundEmail answer() {
    return (InboundEmail) communications.email(THREAD, ANSWER).orElseThrow();
  }

  private static Result<?> notFound() {
    return Result.refused(new Refusal.NotFound("communication"));
  }
}
