package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.inbound.Verdicts.Verdict;
import com.invoicecourier.invoice.InMemoryInvoices;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportedDeliveryTest {
  private static final Instant AT = Riverside.AT.plusSeconds(900);
  private static final ReplyAddresses ADDRESSES = new ReplyAddresses("mail.test.example");
  private static final String OURS = "reply+abcdefghijklmnopqrstuvwxyz@mail.test.example";
  private static final RecipientId ID =
      new RecipientId(Riverside.THREAD, Riverside.SENT, RecipientId.number(1));

  @TempDir Path spooled;

  private final InMemoryCommunications communications =
      new InMemoryCommunications()
          .add(Riverside.communication(false), Riverside.email())
          .add(sent("dana@owner.example", "0100019abc-ses"));
  private Verdict virus = Verdict.PASS;

  @Test
  void bouncesTheRecipientWhoseMailANotificationGivesBack() throws IOException {
    receive("bounce/dsn-with-the-returned-headers", "");

    Recipient bounced = recipient();
    assertThat(bounced.state()).isEqualTo(RecipientState.BOUNCED);
    assertThat(bounced.stateAt()).isEqualTo(AT);
    assertThat(bounced.diagnosis()).map(Diagnosis::cause).contains(Diagnosis.Cause.NO_SUCH_MAILBOX);
    assertThat(communications.told()).containsExactly(EventType.EMAIL_BOUNCED);
    assertThat(communications.find(Riverside.THREAD).orElseThrow().glance().state())
        .isEqualTo(RecipientState.BOUNCED);
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    receive("bounce/dsn-with-the-returned-headers", "");
    Recipient first = recipient();

    receive("bounce/dsn-with-the-returned-headers", "");

    assertThat(recipient()).isEqualTo(first);
    assertThat(communications.told()).hasSize(1);
  }

  @Test
  void knowsTheMailByTheMailServicesIdAlone() throws IOException {
    receive("bounce/dsn-with-the-returned-headers", "From: \"Jane Roe (Granite)\" <" + OURS + ">");

    assertThat(recipient().state()).isEqualTo(RecipientState.BOUNCED);
  }

  @Test
  void recordsOnlyAReportOfAnotherMail() throws IOException {
    String head = "From: \"Jane Roe (Granite)\" <" + OURS + ">";
    receive(
        "bounce/dsn-with-the-returned-headers",
        head + "\nTo: dana@owner.example\nMessage-ID: <0100019abc-ses@email.amazonses.example>");

    assertThat(recipient().state()).isEqualTo(RecipientState.SENT);
  }

  @Test
  void recordsOnlyAReportOfAnotherAddress() throws IOException {
    communications.add(sent("lee@owner.example", "0100019abc-ses"));

    receive("bounce/dsn-with-the-returned-headers", "");

    assertThat(recipient().state()).isEqualTo(RecipientState.SENT);
  }

  @Test
  void recordsOnlyAReportWithAVirus() throws IOException {
    virus = Verdict.FAIL;

    receive("bounce/dsn-with-the-returned-headers", "");

    assertThat(recipient().state()).isEqualTo(RecipientState.SENT);
  }

  @Test
  void recordsOnlyANoticeWithoutAReportPart() throws IOException {
    receive("bounce/qmail-without-a-report-part", "");

    assertThat(recipient().state()).isEqualTo(RecipientState.SENT);
  }

  @Test
  void movesByRank() throws IOException {
    receive("bounce/dsn-of-a-delay", "");
    assertThat(recipient().state()).isEqualTo(RecipientState.DELAYED);

    receive("delivery-notice/dsn-of-a-delivery", "");
    assertThat(recipient().state()).isEqualTo(RecipientState.DELIVERED);

    receive("bounce/dsn-of-a-delay", "");
    receive("delivery-notice/dsn-of-a-relay", "");
    assertThat(recipient().state()).isEqualTo(RecipientState.DELIVERED);

    receive("complaint/feedback-report", "");
    receive("bounce/dsn-with-the-returned-headers", "");
    assertThat(recipient().state()).isEqualTo(RecipientState.COMPLAINED);
  }

  private Recipient recipient() {
    return communications.recipient(ID).orElseThrow();
  }

  private static Recipient sent(String address, String sesId) {
    return Recipient.queued(
            ID,
            Riverside.topic(),
            Mailbox.of("Dana", new EmailAddress(address)),
            Recipient.Field.TO,
            new ReplyToken("abcdefghijklmnopqrstuvwxyz"),
            Riverside.AT,
            Riverside.AT.plusSeconds(300))
        .after(Report.accepted(Riverside.AT, sesId));
  }

  /** The fixture as the receiving service stores it, without some of its lines. */
  private void receive(String fixture, String without) throws IOException {
    String mail = Files.readString(Path.of("src/test/resources/class/" + fixture + ".eml"));
    for (String line : without.lines().toList()) {
      mail = mail.replace(line + "\n", "");
    }
    String stored =
        "Received: from mx.owner.example by inbound-smtp.us-east-1.amazonaws.com with SMTP id a\n"
            + " for x; Wed, 25 Nov 2026 15:00:00 +0000\nX-SES-RECEIPT: AEFB\n"
            + mail;
    Notice notice =
        new Notice(
            "in/a",
            "a",
            List.of(OURS),
            "",
            new Verdicts(Verdict.PASS, virus, Verdict.PASS, Verdict.PASS, Verdict.GRAY),
            AT);
    Events events = new Events(Clock.fixed(AT, ZoneOffset.UTC), () -> "01KN45QZ8G3M7D2XW9A5CVT6HD");
    try (Spool spool = new Spool(spooled)) {
      ParsedMail parsed =
          MailParser.parse(
              new ByteArrayInputStream(stored.getBytes(StandardCharsets.UTF_8)), spool);
      new ReportedDelivery(
              communications,
              ADDRESSES,
              new SettleRecipient(communications, events),
              new RollUp(communications, new InMemoryInvoices(Riverside.invoice())))
          .settle(Reading.of(notice, parsed, ADDRESSES));
    }
  }
}
