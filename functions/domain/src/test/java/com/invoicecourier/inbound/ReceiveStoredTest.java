package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.communication.InMemoryBodies;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.event.Events;
import com.invoicecourier.invoice.InvoiceGlances;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiveStoredTest {
  private static final Instant AT = Instant.parse("2026-04-01T14:31:12Z");
  private static final StoredMail MAIL = new StoredMail("in/q041v1", AT);
  private static final String OURS = "reply+abcdefghijklmnopqrstuvwxyz@mail.test.example";
  private static final String BLOCK =
      """
      Return-Path: <dana@owner.example>
      Received: from mx.owner.example (mx.owner.example [192.0.2.1])
       by inbound-smtp.us-east-1.amazonaws.com with SMTP id q041v1
       for %s;
       Wed, 01 Apr 2026 14:31:11 +0000 (UTC)
      X-SES-Spam-Verdict: PASS
      X-SES-Virus-Verdict: PASS
      Authentication-Results: amazonses.com;
       spf=pass (spfCheck) client-ip=192.0.2.1; envelope-from=dana@owner.example;
       dkim=pass header.i=@owner.example;
       dmarc=pass header.from=owner.example;
      X-SES-RECEIPT: AEFB
      """
          .formatted(OURS);
  private static final String SENT =
      """
      From: Dana <dana@owner.example>
      To: Jane <reply+abcdefghijklmnopqrstuvwxyz@mail.test.example>
      Subject: Re: Invoice
      Message-ID: <1@owner.example>

      Approved.
      """;

  @TempDir Path folder;

  private final Desk desk = new Desk(Threads.communication("dana@owner.example"));
  private final InMemoryUnmatchedMails list =
      new InMemoryUnmatchedMails(new InMemoryCommunications());
  private String object = BLOCK + SENT;

  @Test
  void filesAMailWhoseNoticeNeverCameAsTheServiceFoundIt() {
    Optional<Outcome> outcome = receiver().receive(MAIL);

    InboundEmail email = desk.emails.getFirst();
    assertThat(outcome).contains(new Outcome.Filed(desk.communication.id(), email.id()));
    assertThat(email.trust().level()).isEqualTo(Trust.Level.VERIFIED);
    assertThat(list.list(Optional.empty()).mails()).isEmpty();
  }

  @Test
  void doesNothingWhereTheMailHasItsOutcome() {
    receiver().receive(MAIL);

    assertThat(receiver().receive(MAIL)).isEmpty();
    assertThat(desk.emails).hasSize(1);
    assertThat(desk.unmatched).isEmpty();
  }

  @Test
  void findsTheThreadOfAMailToSeveralByTheAddressInTo() {
    object = BLOCK.replace(" for " + OURS, "") + SENT;

    assertThat(receiver().receive(MAIL).orElseThrow()).isInstanceOf(Outcome.Filed.class);
  }

  @Test
  void filesAHiddenCopyByTheAddressOfTheEnvelope() {
    object = BLOCK + SENT.replace(OURS, "jane@granite.example");

    assertThat(receiver().receive(MAIL).orElseThrow()).isInstanceOf(Outcome.Filed.class);
  }

  @Test
  void holdsAMailThatBringsABlockOfItsOwn() {
    object = BLOCK.replace("q041v1", "guessed") + SENT;

    receiver().receive(MAIL);

    assertHeld("tells of another mail");
    assertThat(desk.emails.getFirst().trust().level()).isEqualTo(Trust.Level.SUSPECT);
  }

  @Test
  void holdsAMailWithoutAnyBlock() {
    object = SENT;

    receiver().receive(MAIL);

    assertHeld("tells of another mail");
  }

  @Test
  void readsNoResultThatStandsBelowTheBlock() {
    object = BLOCK.replaceAll("(?m)^ dmarc=.*\n", "") + BLOCK + SENT;

    receiver().receive(MAIL);

    assertHeld("DMARC could not be checked");
  }

  @Test
  void holdsWhatFailedDmarcOrHasAVirus() {
    object = BLOCK.replace("dmarc=pass", "dmarc=fail") + SENT;
    receiver().receive(MAIL);
    assertHeld("DMARC failed");

    object = BLOCK.replace("Virus-Verdict: PASS", "Virus-Verdict: FAIL") + SENT;
    desk.outcomes.clear();
    desk.emails.clear();
    receiver().receive(MAIL);
    assertHeld("virus");
  }

  @Test
  void showsTheOperatorAMailUntilItCanBeRead() {
    String readable = object;
    object = "";

    assertThatThrownBy(() -> receiver().receive(MAIL)).isInstanceOf(UncheckedIOException.class);
    assertThat(list.list(Optional.empty()).mails())
        .singleElement()
        .satisfies(
            unread -> {
              assertThat(unread.isRead()).isFalse();
              assertThat(unread.objectKey()).isEqualTo("in/q041v1");
              assertThat(unread.reason()).contains("could not be read yet");
            });

    object = readable;
    assertThat(receiver().receive(MAIL).orElseThrow()).isInstanceOf(Outcome.Filed.class);
    assertThat(list.list(Optional.empty()).mails()).isEmpty();
  }

  @Test
  void takesAMailOffTheListThatItsNoticeFiledMeanwhile() {
    list.add(MAIL.unread());
    desk.outcomes.put(MAIL.key(), new Outcome.Unmatched("01KN45QZ8G3M7D2XW9A5CVT6HD"));

    assertThat(receiver().receive(MAIL)).isEmpty();
    assertThat(list.list(Optional.empty()).mails()).isEmpty();
  }

  private void assertHeld(String why) {
    InboundEmail email = desk.emails.getFirst();
    assertThat(email.status()).isEqualTo(InboundEmail.Status.HELD);
    assertThat(email.heldBecause()).hasValueSatisfying(text -> assertThat(text).contains(why));
  }

  private ReceiveStored receiver() {
    ReplyAddresses addresses = new ReplyAddresses("mail.test.example");
    Events events = new Events(Clock.fixed(AT, ZoneOffset.UTC), () -> "01KN45QZ8G3M7D2XW9A5CVT6HD");
    ReceiveReply receiveReply =
        new ReceiveReply(
            new OneMail(),
            desk,
            desk,
            new KeepContent(new InMemoryBodies(), (_, _, _, _) -> {}),
            new InvoiceGlances(Threads.noInvoices()),
            addresses,
            desk.reported(addresses, events),
            events,
            () -> new Spool(folder));
    return new ReceiveStored(desk, receiveReply, list);
  }

  /** The bucket, which answers with nothing while it is out of order. */
  private final class OneMail implements InboundMails {
    @Override
    public <T> T read(String objectKey, Reader<T> reader) {
      try {
        if (object.isEmpty()) {
          throw new IOException("out of order");
        }
        byte[] bytes = object.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return reader.read(new ByteArrayInputStream(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
