package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InMemoryBodies;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.InvoiceGlances;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewUnmatchedTest {
  private static final UnmatchedMail MAIL =
      new UnmatchedMail(
          "01KN5AYQ7D4W8G2KXM6T9BZ1EP",
          Riverside.AT,
          Optional.of(Riverside.DANA),
          "Re: Invoice",
          "It was not mailed to a reply address.",
          900,
          "in/a",
          true);

  @TempDir Path folder;

  private final InMemoryCommunications communications =
      new InMemoryCommunications().add(Riverside.communication(false));
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final InMemoryBodies bodies = new InMemoryBodies();
  private final InMemoryUnmatchedMails unmatched = new InMemoryUnmatchedMails(communications);

  ReviewUnmatchedTest() {
    unmatched.add(MAIL);
  }

  @Test
  void isForTheOperatorOnly() {
    assertThat(review().list(Riverside.OPERATOR, Optional.empty()).orThrow().mails())
        .containsExactly(MAIL);
    for (Actor other : new Actor[] {Riverside.JANE, Riverside.INTEGRATOR}) {
      assertThat(review().list(other, Optional.empty())).isInstanceOf(Result.Refused.class);
      assertThat(file(other, Riverside.THREAD)).isInstanceOf(Result.Refused.class);
      assertThat(review().discard(other, MAIL.id())).isInstanceOf(Result.Refused.class);
    }
    assertThat(unmatched.find(MAIL.id())).isPresent();
  }

  @Test
  void filesAMailAsHeldBecauseNobodyKnowsWhoWroteIt() {
    assertThat(file(Riverside.OPERATOR, Riverside.THREAD)).isEqualTo(Result.done(Status.HELD));

    InboundEmail email = filed();
    assertThat(email.status()).isEqualTo(Status.HELD);
    assertThat(email.trust().level()).isEqualTo(Trust.Level.SUSPECT);
    assertThat(email.heldBecause()).contains("An operator found it among unmatched mail.");
    assertThat(email.suggestion()).isEmpty();
    assertThat(bodies.read(Riverside.THREAD, email.id())).isNotEmpty();
    assertThat(thread().glance().held()).isEqualTo(1);
    assertThat(invoices.glance(Riverside.INVOICE).held()).isEqualTo(1);
    assertThat(communications.told()).containsExactly(EventType.REPLY_HELD);
    assertThat(unmatched.find(MAIL.id())).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void findsAMailOnceOnly() {
    file(Riverside.OPERATOR, Riverside.THREAD);

    assertThat(file(Riverside.OPERATOR, Riverside.THREAD))
        .isEqualTo(Result.refused(new Refusal.NotFound("unmatched mail")));
    assertThat(thread().glance().held()).isEqualTo(1);
  }

  @Test
  void refusesAThreadThatIsNotThere() {
    CommunicationId other = new CommunicationId("01KN5AYQ7D4W8G2KXM6T9BZ1EQ");

    assertThat(file(Riverside.OPERATOR, other))
        .isEqualTo(Result.refused(Refusal.invalid("/communication", "names no communication")));
  }

  @Test
  void readsTheThreadAgainAfterALostRace() {
    communications.beforeNextWrite(() -> communications.replace(thread().asPrivate(true)));

    file(Riverside.OPERATOR, Riverside.THREAD).orThrow();

    assertThat(thread().isPrivate()).isTrue();
    assertThat(thread().glance().held()).isEqualTo(1);
  }

  @Test
  void leavesAMailThatCouldNotBeReadToBeFiledByItself() {
    UnmatchedMail unread = new StoredMail("in/b", Riverside.AT).unread();
    unmatched.add(unread);

    assertThat(review().file(Riverside.OPERATOR, unread.id(), Riverside.THREAD))
        .isEqualTo(Result.refused(new Refusal.Conflict(unread.reason())));
    assertThat(thread().glance().held()).isZero();
  }

  @Test
  void discardsAMail() {
    assertThat(review().discard(Riverside.OPERATOR, MAIL.id()))
        .isEqualTo(Result.done(Status.DISCARDED));

    assertThat(unmatched.find(MAIL.id())).isEmpty();
    assertThat(communications.told()).isEmpty();
  }

  private Result<Status> file(Actor actor, CommunicationId into) {
    return review().file(actor, MAIL.id(), into);
  }

  private Communication thread() {
    return communications.find(Riverside.THREAD).orElseThrow();
  }

  private InboundEmail filed() {
    EmailId id = communications.thread(Riverside.THREAD).orElseThrow().emails().getFirst().id();
    return (InboundEmail) communications.email(Riverside.THREAD, id).orElseThrow();
  }

  private ReviewUnmatched review() {
    return new ReviewUnmatched(
        new Access(Riverside.directory()),
        unmatched,
        communications,
        new OneMail(),
        new KeepContent(bodies, (_, _, _, _) -> {}),
        new InvoiceGlances(invoices),
        Riverside.REPLIES,
        Riverside.events(),
        () -> new Spool(folder));
  }

  /** The bucket with the one mail. */
  private static final class OneMail implements InboundMails {
    @Override
    public <T> T read(String objectKey, Reader<T> reader) {
      try {
        return reader.read(new ByteArrayInputStream(Mails.received("a", "outlook-reply")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
