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
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.EmailsGlance;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.InvoiceGlances;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettleHeldMailTest {
  private final InMemoryCommunications communications = new InMemoryCommunications();
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final SettleHeldMail settle =
      new SettleHeldMail(
          communications,
          new Readers(Riverside.directory()),
          new InvoiceGlances(invoices),
          Riverside.REPLIES,
          Riverside.events());

  @Test
  void filesHeldMailAndCountsItAsAReply() {
    hold(Riverside.PRIYA, false);

    assertThat(file(Riverside.JANE, false)).isEqualTo(Result.done(Status.FILED));

    assertThat(email().status()).isEqualTo(Status.FILED);
    assertThat(thread().glance().held()).isZero();
    assertThat(thread().glance().replies()).isEqualTo(1);
    assertThat(thread().glance().preview()).isEqualTo("Approved.");
    assertThat(thread().hasParticipant(Riverside.PRIYA.address())).isFalse();
    assertThat(listed().replies()).isEqualTo(1);
    assertThat(listed().held()).isZero();
    assertThat(communications.told()).containsExactly(EventType.REPLY_FILED);
  }

  @Test
  void letsTheWriterInWhereTheAdministratorAdmitsThem() {
    hold(Riverside.PRIYA, false);

    file(Riverside.JANE, true).orThrow();

    assertThat(thread().hasParticipant(Riverside.PRIYA.address())).isTrue();
  }

  @Test
  void letsTheWriterInLaterToo() {
    hold(Riverside.PRIYA, false);
    file(Riverside.JANE, false).orThrow();

    file(Riverside.JANE, true).orThrow();

    assertThat(thread().hasParticipant(Riverside.PRIYA.address())).isTrue();
    assertThat(thread().glance().replies()).isEqualTo(1);
    assertThat(communications.events).hasSize(1);
  }

  @Test
  void admitsNobodyUnderOneOfOurOwnAddresses() {
    ReplyToken token = new ReplyToken("abcdefghijklmnopqrstuvwxyz");
    hold(Mailbox.of("", Riverside.REPLIES.of(token)), false);

    assertThat(file(Riverside.JANE, true)).isInstanceOf(Result.Refused.class);
    assertThat(email().status()).isEqualTo(Status.HELD);
  }

  @Test
  void discardsHeldMailWithoutAWordToOthers() {
    hold(Riverside.PRIYA, false);

    assertThat(discard(Riverside.JANE)).isEqualTo(Result.done(Status.DISCARDED));
    assertThat(discard(Riverside.JANE)).isEqualTo(Result.done(Status.DISCARDED));

    assertThat(thread().glance().held()).isZero();
    assertThat(thread().glance().replies()).isZero();
    assertThat(listed().held()).isZero();
    assertThat(communications.events).isEmpty();
  }

  @Test
  void doesNotTakeBackWhatWasSettled() {
    hold(Riverside.PRIYA, false);
    discard(Riverside.JANE).orThrow();

    assertThat(file(Riverside.JANE, false))
        .isEqualTo(Result.refused(new Refusal.Conflict("This mail was discarded.")));
  }

  @Test
  void countsNoPrivateReplyOnTheList() {
    hold(Riverside.PRIYA, true);

    file(Riverside.JANE, false).orThrow();

    assertThat(listed().replies()).isZero();
    assertThat(listed().held()).isZero();
  }

  @Test
  void readsAgainAfterALostRace() {
    hold(Riverside.PRIYA, false);
    communications.beforeNextWrite(
        () -> assertThat(communications.replace(thread().asPrivate(true))).isTrue());

    file(Riverside.JANE, false).orThrow();

    assertThat(thread().isPrivate()).isTrue();
    assertThat(thread().glance().replies()).isEqualTo(1);
    assertThat(listed().replies()).isZero();
  }

  @Test
  void isForAdministratorsOnly() {
    hold(Riverside.PRIYA, false);

    assertThat(file(Riverside.STANDARD, false))
        .isEqualTo(
            Result.refused(new Refusal.Forbidden("Only an invoice administrator can do this.")));
    assertThat(discard(Riverside.OUTSIDER))
        .isEqualTo(Result.refused(new Refusal.NotFound("communication")));
  }

  private void hold(Mailbox from, boolean isPrivate) {
    Communication thread = Riverside.communication(isPrivate);
    communications.add(
        thread.with(thread.glance().held(1)),
        Riverside.email(),
        Riverside.answer(Status.HELD, from));
    new InvoiceGlances(invoices)
        .change(Riverside.PROJECT, Riverside.INVOICE, glance -> glance.counted(0, 1));
  }

  private Result<Status> file(Actor actor, boolean admit) {
    return settle.file(actor, Riverside.THREAD, Riverside.ANSWER, admit);
  }

  private Result<Status> discard(Actor actor) {
    return settle.discard(actor, Riverside.THREAD, Riverside.ANSWER);
  }

  private EmailsGlance listed() {
    return invoices.glance(Riverside.INVOICE);
  }

  private Communication thread() {
    return communications.find(Riverside.THREAD).orElseThrow();
  }

  private InboundEmail email() {
    return Optional.of(communications.email(Riverside.THREAD, Riverside.ANSWER).orElseThrow())
        .map(InboundEmail.class::cast)
        .orElseThrow();
  }
}
