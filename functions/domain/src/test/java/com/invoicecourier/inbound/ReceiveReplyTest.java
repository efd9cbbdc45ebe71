package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.communication.Bodies;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.decision.Decision;
import com.invoicecourier.decision.Suggestion;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.inbound.Verdicts.Verdict;
import com.invoicecourier.invoice.InvoiceGlances;
import com.invoicecourier.reply.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiveReplyTest {
  private static final Instant AT = Instant.parse("2026-04-01T14:31:11.204Z");
  private static final String OURS = "reply+abcdefghijklmnopqrstuvwxyz@mail.test.example";
  private static final ReplyAddresses ADDRESSES = new ReplyAddresses("mail.test.example");
  private static final Events EVENTS =
      new Events(Clock.fixed(AT, ZoneOffset.UTC), () -> "01KN45QZ8G3M7D2XW9A5CVT6HD");

  @TempDir Path folder;

  private final Map<String, byte[]> objects = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final Desk desk = new Desk(Threads.communication("dana@owner.example"));

  @Test
  void filesAVerifiedAnswerAndSuggestsItsDecision() {
    Outcome outcome = receive("a", "outlook-reply", OURS, Verdict.PASS);

    InboundEmail email = desk.emails.getFirst();
    assertThat(outcome).isEqualTo(new Outcome.Filed(desk.communication.id(), email.id()));
    assertThat(email.trust().level()).isEqualTo(Trust.Level.VERIFIED);
    assertThat(email.suggestion()).map(Suggestion::decision).contains(Decision.APPROVED);
    assertThat(desk.communication.glance().replies()).isEqualTo(1);
    assertThat(desk.events).extracting(Event::type).containsExactly(EventType.REPLY_FILED);
  }

  @Test
  void keepsNoTokenInWhatItStores() {
    receive("a", "outlook-reply", OURS, Verdict.PASS);

    assertThat(desk.emails.toString() + spans).doesNotContain("abcdefghijklmnopqrstuvwxyz");
  }

  @Test
  void givesTheSameOutcomeWhenAskedTwice() {
    Outcome first = receive("a", "outlook-reply", OURS, Verdict.PASS);

    assertThat(receive("a", "outlook-reply", OURS, Verdict.PASS)).isEqualTo(first);
    assertThat(desk.emails).hasSize(1);
  }

  @Test
  void filesAMailOnceThatWasDeliveredTwice() {
    receive("a", "outlook-reply", OURS, Verdict.PASS);

    Outcome again = receive("b", "outlook-reply", OURS, Verdict.PASS);

    assertThat(again)
        .isEqualTo(new Outcome.AlreadyFiled(desk.communication.id(), desk.emails.getFirst().id()));
    assertThat(desk.emails).hasSize(1);
    assertThat(receive("b", "outlook-reply", OURS, Verdict.PASS)).isEqualTo(again);
  }

  @Test
  void letsNoForgedCopySwallowTheGenuineMail() {
    receive("a", "outlook-reply", OURS, Verdict.FAIL);

    assertThat(receive("b", "outlook-reply", OURS, Verdict.PASS)).isInstanceOf(Outcome.Filed.class);
  }

  @Test
  void putsMailToAnUnknownTokenAside() {
    Outcome outcome = receive("a", "outlook-reply", OURS.replace("abc", "cba"), Verdict.PASS);

    assertThat(outcome).isEqualTo(new Outcome.Unmatched(desk.unmatched.getFirst().id()));
    assertThat(desk.unmatched.getFirst().objectKey()).isEqualTo("in/a");
    assertThat(desk.unmatched.getFirst().size()).isPositive();
  }

  @Test
  void holdsTheMailOfAStranger() {
    desk.communication = Threads.communication("omar@owner.example");

    receive("a", "outlook-reply", OURS, Verdict.PASS);

    assertHeld("takes no part");
  }

  @Test
  void holdsMailWhoseDomainWasNotVerified() {
    receive("a", "outlook-reply", OURS, Verdict.NONE);

    assertHeld("could not be checked");
  }

  @Test
  void holdsSpoofedMail() {
    receive("a", "outlook-reply", OURS, Verdict.FAIL);

    assertHeld("DMARC failed");
  }

  @Test
  void holdsMailThatHasTwoFromAddresses() {
    receive("a", "two-froms", OURS, Verdict.PASS);

    assertHeld("more than one From");
  }

  @Test
  void holdsWhatCouldNotBeReadAndSaysWhy() {
    receive("a", "nested-too-deep", OURS, Verdict.PASS);

    assertHeld("could not be read");
    assertThat(desk.emails.getFirst().problem()).isPresent();
  }

  @Test
  void holdsMailWhoseNoticeNamesAnotherMail() {
    objects.put("in/a", Mails.received("other", "outlook-reply"));

    receiver().receive(notice("a", OURS, Verdict.PASS, "dana@owner.example"));

    assertHeld("another mail");
  }

  @Test
  void filesUnprovenMailWithoutASuggestion() {
    receive("a", "outlook-reply", OURS, Verdict.GRAY);

    InboundEmail email = desk.emails.getFirst();
    assertThat(email.status()).isEqualTo(InboundEmail.Status.FILED);
    assertThat(email.trust().level()).isEqualTo(Trust.Level.UNPROVEN);
    assertThat(email.suggestion()).isEmpty();
  }

  @Test
  void foldsABounceWithoutCountingIt() {
    Outcome outcome = receive("a", "bounce-dsn", OURS, Verdict.GRAY);

    assertThat(outcome).isInstanceOf(Outcome.Automatic.class);
    assertThat(desk.communication.glance().replies()).isZero();
    assertThat(desk.events).isEmpty();
  }

  @Test
  void keepsTheFilesOfAMailAndLeavesNoneOnTheDisk() {
    receive("a", "attachment", OURS, Verdict.PASS);

    assertThat(files).containsExactly("1 marquée.pdf");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void readsAgainAfterALostRace() {
    desk.racesToLose = 2;

    assertThat(receive("a", "outlook-reply", OURS, Verdict.PASS)).isInstanceOf(Outcome.Filed.class);
    assertThat(desk.emails).hasSize(1);
  }

  private void assertHeld(String why) {
    InboundEmail email = desk.emails.getFirst();
    assertThat(email.status()).isEqualTo(InboundEmail.Status.HELD);
    assertThat(email.heldBecause()).hasValueSatisfying(text -> assertThat(text).contains(why));
    assertThat(email.suggestion()).isEmpty();
    assertThat(desk.communication.glance().held()).isEqualTo(1);
    assertThat(desk.events).extracting(Event::type).containsExactly(EventType.REPLY_HELD);
  }

  private Outcome receive(String id, String fixture, String recipient, Verdict dmarc) {
    objects.put("in/" + id, Mails.received(id, fixture));
    return receiver().receive(notice(id, recipient, dmarc, "dana@owner.example"));
  }

  private static Notice notice(String id, String recipient, Verdict dmarc, String source) {
    return new Notice(
        "in/" + id,
        id,
        List.of(recipient),
        source,
        new Verdicts(Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, dmarc),
        AT);
  }

  private ReceiveReply receiver() {
    return new ReceiveReply(
        mails(),
        desk,
        desk,
        new KeepContent(
            bodies(),
            (communication, email, number, file) -> files.add(number + " " + file.name())),
        new InvoiceGlances(Threads.noInvoices()),
        ADDRESSES,
        desk.reported(ADDRESSES, EVENTS),
        EVENTS,
        () -> new Spool(folder));
  }

  private InboundMails mails() {
    return new InboundMails() {
      @Override
      public <T> T read(String key, Reader<T> reader) {
        try {
          return reader.read(new ByteArrayInputStream(Objects.requireNonNull(objects.get(key))));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private Bodies bodies() {
    return new Bodies() {
      @Override
      public void keep(CommunicationId communication, EmailId email, List<Span> kept) {
        spans.addAll(kept);
      }

      @Override
      public List<Span> read(CommunicationId communication, EmailId email) {
        return spans;
      }
    };
  }
}
