package com.invoicecourier.outbound;

import static com.invoicecourier.outbound.SendingDesk.DANA;
import static com.invoicecourier.outbound.SendingDesk.ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SentAgain;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.project.Contact;
import com.invoicecourier.project.InMemoryDirectory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResendEmailTest {
  private static final EmailAddress PAYABLE =
      new EmailAddress("accounts.payable@riverside-usd.example");

  private final SendingDesk desk = new SendingDesk();
  private final InMemoryDirectory directory = Riverside.directory();
  private final InMemoryResends resends = new InMemoryResends(desk.communications);

  @Test
  void mailsTheSameWordsToAnotherContactWhoBecomesAParticipant() {
    directory.keep(new Contact(Riverside.PROJECT, PAYABLE, "Pat Lee", Optional.empty()));
    settle(RecipientState.BOUNCED);

    OutboundEmail email = resend(Optional.of(PAYABLE)).orThrow();

    assertThat(email.to()).extracting(to -> to.address()).containsExactly(PAYABLE);
    assertThat(email.cc()).isEmpty();
    assertThat(email.contentOf()).isEqualTo(Riverside.SENT);
    assertThat(email.pinned()).isEqualTo(Riverside.email().pinned());
    assertThat(email.again()).contains(new SentAgain(Riverside.SENT, Riverside.SENT, "01", false));
    assertThat(desk.dana().marks().resentAs()).contains(email.id());
    assertThat(desk.communications.find(Riverside.THREAD).orElseThrow().participants())
        .anyMatch(one -> one.mailbox().address().equals(PAYABLE) && one.as() == Participant.As.TO);
    assertThat(resends.recorded.getFirst().recipient().token()).isNotEqualTo(DANA.token());
  }

  @Test
  void sendsItByTheSameWorker() {
    settle(RecipientState.BOUNCED);
    OutboundEmail email = resend(Optional.empty()).orThrow();

    desk.sender().send(resends.recorded.getFirst().recipient().id(), ENOUGH);

    assertThat(desk.handedOver).hasSize(1);
    assertThat(desk.handedOver.getFirst())
        .contains("You get this invoice again")
        .contains("Please see it");
    assertThat(email.again().map(SentAgain::mayBeDouble)).contains(false);
  }

  @Test
  void mailsOnceHoweverOftenItIsOrdered() {
    settle(RecipientState.BOUNCED);

    resend(Optional.empty()).orThrow();

    assertThat(refusal(resend(Optional.empty()))).isInstanceOf(Refusal.Conflict.class);
    assertThat(resends.recorded).hasSize(1);
  }

  @Test
  void recordsThatItMayBeADoubleWhereNobodyKnows() {
    settle(RecipientState.UNCONFIRMED);

    assertThat(resend(Optional.empty()).orThrow().again().map(SentAgain::mayBeDouble))
        .contains(true);
  }

  @Test
  void doesNotMailWhatIsStillBeingSent() {
    assertThat(refusal(resend(Optional.empty()))).isInstanceOf(Refusal.Conflict.class);
    assertThat(resends.recorded).isEmpty();
  }

  @Test
  void doesNotMailAgainToWhomCalledItSpam() {
    settle(RecipientState.COMPLAINED);

    assertThat(refusal(resend(Optional.empty()))).isInstanceOf(Refusal.Conflict.class);
  }

  @Test
  void mailsToNobodyWhomTheProjectDoesNotKnow() {
    settle(RecipientState.BOUNCED);

    assertThat(refusal(resend(Optional.of(PAYABLE)))).isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void theListsGoByTheNewerMail() {
    settle(RecipientState.BOUNCED);
    desk.communications.replace(
        desk.communications.recipient(SendingDesk.PRIYA.id()).orElseThrow().cancelled(desk.now),
        List.of());

    resend(Optional.empty()).orThrow();

    assertThat(desk.communications.find(Riverside.THREAD))
        .map(thread -> thread.glance().state())
        .contains(RecipientState.QUEUED);
  }

  @Test
  void isForInvoiceAdministrators() {
    settle(RecipientState.BOUNCED);

    assertThat(refusal(resend(Riverside.STANDARD, Optional.empty())))
        .isInstanceOf(Refusal.Forbidden.class);
    assertThat(refusal(resend(Riverside.OUTSIDER, Optional.empty())))
        .isInstanceOf(Refusal.NotFound.class);
  }

  private void settle(RecipientState state) {
    desk.communications.replace(desk.dana().claimed(desk.now, desk.now, "worker"), List.of());
    new SettleRecipient(desk.communications, Riverside.events())
        .settle(
            DANA.id(),
            new Report(
                state,
                desk.now,
                state == RecipientState.UNCONFIRMED ? Optional.empty() : Optional.of("ses-1"),
                Optional.empty()));
  }

  private Result<OutboundEmail> resend(Optional<EmailAddress> address) {
    return resend(Riverside.JANE, address);
  }

  private Result<OutboundEmail> resend(Actor.Person person, Optional<EmailAddress> address) {
    return new ResendEmail(
            new Access(directory),
            new Readers(directory),
            directory,
            desk.invoices,
            desk.communications,
            resends,
            new DraftResend(
                Riverside.CLOCK,
                Riverside.ids(),
                new Tokens(() -> new Random(7)),
                Duration.ofSeconds(20)),
            new RollUp(desk.communications, desk.invoices))
        .resend(person, DANA.id(), address);
  }

  private static Refusal refusal(Result<OutboundEmail> result) {
    return ((Result.Refused<OutboundEmail>) result).refusal();
  }
}
