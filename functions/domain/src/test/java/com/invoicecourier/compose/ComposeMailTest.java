package com.invoicecourier.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComposeMailTest {
  private static final String MESSAGE = "Dana,\n\nattached is no. 7 — \"März\".\n.\nJane";
  private static final byte[] PDF = new byte[70_001];

  static {
    new Random(7).nextBytes(PDF);
  }

  private final ComposeMail compose = new ComposeMail(Riverside.REPLIES);

  @Test
  void givesEachRecipientTheirOwnFromLineOverTheSameMessage() {
    Recipient dana = Riverside.recipient(1, Riverside.DANA);
    Recipient priya = Riverside.recipient(2, Riverside.PRIYA);
    byte[] message = message(Riverside.email());

    String toDana = text(compose.copyFor(dana, "Jane Roe (Granite & Pine Builders)", message));
    String toPriya = text(compose.copyFor(priya, "Jane Roe (Granite & Pine Builders)", message));

    assertThat(ReadBack.of(toDana.getBytes(StandardCharsets.US_ASCII)).field("From"))
        .isEqualTo(
            "\"Jane Roe (Granite & Pine Builders)\" <"
                + Riverside.REPLIES.of(dana.token()).value()
                + ">");
    assertThat(toDana).endsWith(text(message));
    assertThat(toPriya).endsWith(text(message)).doesNotContain(dana.token().value());
    assertThat(text(message)).doesNotContain("From:").doesNotContain("reply+");
  }

  @Test
  void writesTheRealRecipientsSubjectAndThread() {
    ReadBack read = ReadBack.of(message(Riverside.email()));

    assertThat(read.field("To")).isEqualTo("Dana Whitfield <dana.whitfield@riverside-usd.example>");
    assertThat(read.field("Cc"))
        .isEqualTo(
            "Jane Roe <jane.roe@granitepine.example>,"
                + " Priya Natarajan <priya@natarajan-architects.example>");
    assertThat(read.field("Subject")).isEqualTo("Invoice #7 for Prime Contract #PC-001");
    assertThat(read.field("References"))
        .isEqualTo("<01kn45qz8g3m7d2xw9a5cvt6hb@mail.invoicecourier.example>");
    assertThat(read.field("Date")).isEqualTo("Wed, 1 Apr 2026 12:00:00 GMT");
    assertThat(read.field("MIME-Version")).isEqualTo("1.0");
  }

  @Test
  void carriesTextHtmlAndTheSameBytesOfEveryFile() {
    ReadBack read = ReadBack.of(message(Riverside.email()));

    assertThat(read.parts)
        .extracting(ReadBack.Part::type)
        .containsExactly("text/plain", "text/html", "application/pdf", "image/png");
    assertThat(text(read.parts.getFirst().content()))
        .startsWith("Dana,\r\n\r\nattached is no. 7 — \"März\".\r\n.\r\nJane\r\n");
    assertThat(read.parts.get(2).content()).isEqualTo(PDF);
    assertThat(read.parts.get(3).content()).isEmpty();
  }

  @Test
  void keepsNonAsciiNamesAndSubject() {
    Mailbox helene = Mailbox.of("Hélène Gagnon", new EmailAddress("h.gagnon@gagnon.example"));

    ReadBack read = ReadBack.of(message(with(helene, "Facture nº 7 – « Tour Laurier »")));

    assertThat(read.field("To")).isEqualTo("Hélène Gagnon <h.gagnon@gagnon.example>");
    assertThat(read.field("Subject")).isEqualTo("Facture nº 7 – « Tour Laurier »");
  }

  @Test
  void addsNoFieldThatANameOrSubjectTriesToBegin() {
    Mailbox evil = Mailbox.of("Eve\r\nBcc: all@evil.example", new EmailAddress("e@evil.example"));

    ReadBack read = ReadBack.of(message(with(evil, "Hi\r\nX-Evil: yes\r\n\r\nbody")));

    assertThat(read.fields)
        .extracting(field -> field.substring(0, field.indexOf(':')))
        .containsExactly(
            "To", "Cc", "Subject", "Date", "References", "MIME-Version", "Content-Type");
  }

  @Test
  void isSevenBitWithShortLinesOnly() {
    String mail = text(message(with(Riverside.DANA, "ü".repeat(250))));

    assertThat(mail.chars()).allMatch(c -> c < 128);
    assertThat(mail.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(mail.split("\r\n")).allMatch(line -> line.length() <= 78);
  }

  private byte[] message(OutboundEmail email) {
    return compose.compose(
        email,
        MESSAGE,
        Riverside.DETAIL,
        List.of(
            new MailFile("Invoice 7 v1.pdf", "application/pdf", PDF),
            new MailFile("leer – März.png", "image/png", new byte[0])));
  }

  private static OutboundEmail with(Mailbox to, String subject) {
    OutboundEmail email = Riverside.email();
    return new OutboundEmail(
        email.communication(),
        email.id(),
        email.topic(),
        email.at(),
        email.sender(),
        email.senderName(),
        email.pinned(),
        List.of(to),
        email.cc(),
        subject,
        email.language(),
        email.attachments(),
        email.again(),
        email.snapshot());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
