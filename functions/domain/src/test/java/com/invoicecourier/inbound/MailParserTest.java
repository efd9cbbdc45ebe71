package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.MailClass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailParserTest {
  @TempDir Path folder;

  @Test
  void writesAnAttachmentOutAndGivesItASafeName() throws IOException {
    try (Spool spool = new Spool(folder)) {
      ParsedMail mail = parse(Mails.bytes("attachment"), spool);

      SpooledFile file = mail.files().getFirst();
      assertThat(file.name()).isEqualTo("marquée.pdf");
      assertThat(file.contentType()).isEqualTo("application/pdf");
      assertThat(file.size()).isEqualTo(9);
      assertThat(file.sha256()).isEqualTo(Sha256.of("%PDF-1.4\n"));
      assertThat(Files.readString(file.path())).isEqualTo("%PDF-1.4\n");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void readsUtf8WhateverTheLabelSays() {
    ParsedMail mail = parse("lying-charset");

    assertThat(mail.text()).contains("Reçu le relevé — merci.");
    assertThat(mail.subject()).isEqualTo("Début des travaux");
  }

  @Test
  void takesBytesWithoutLabelForWindows1252() {
    ParsedMail mail = parse("latin1-without-label");

    assertThat(mail.text()).contains("Reçu le relevé.");
    assertThat(mail.subject()).isEqualTo("Début");
  }

  @Test
  void decodesEncodedWordsInTheSubject() {
    assertThat(parse("gmail-french-reply").subject()).isEqualTo("RE : Demande nº 3");
  }

  @Test
  void stopsWherePartsAreNestedTooDeepAndNamesTheLimit() {
    assertThat(parse("nested-too-deep").problem())
        .hasValueSatisfying(why -> assertThat(why).contains("nested more than 20 deep"));
  }

  @Test
  void namesTheLimitOfAHeader() {
    String mail = "Subject: " + "x".repeat(70_000) + "\r\n\r\nhi";

    assertThat(parse(mail.getBytes(StandardCharsets.UTF_8), new Spool(folder)).problem())
        .hasValueSatisfying(why -> assertThat(why).contains("header"));
  }

  @Test
  void namesTheLimitOfParts() {
    String mail =
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\n\r\nx\r\n".repeat(300)
            + "--b--";

    assertThat(parse(mail.getBytes(StandardCharsets.UTF_8), new Spool(folder)).problem())
        .hasValueSatisfying(why -> assertThat(why).contains("200 parts"));
  }

  @Test
  void findsNoSingleAuthorWhereThereAreTwoOrNone() {
    assertThat(parse("two-froms").from()).isEmpty();
    assertThat(parse("no-from").from()).isEmpty();
    assertThat(parse("outlook-reply").from()).isPresent();
  }

  @Test
  void tellsMachinesFromPeople() {
    assertThat(MailClassRules.classify(parse("bounce-dsn"))).isEqualTo(MailClass.BOUNCE);
    assertThat(MailClassRules.classify(parse("auto-reply-out-of-office")))
        .isEqualTo(MailClass.AUTO_REPLY);
    assertThat(MailClassRules.classify(parse("outlook-reply"))).isEqualTo(MailClass.PERSON);
  }

  @Test
  void takesExchangeMailOfPeopleForPeoples() {
    String mail =
        "X-Auto-Response-Suppress: All\r\nPrecedence: bulk\r\nFrom: a@b.example\r\n\r\nhi";

    assertThat(
            MailClassRules.classify(
                parse(mail.getBytes(StandardCharsets.UTF_8), new Spool(folder))))
        .isEqualTo(MailClass.PERSON);
  }

  private ParsedMail parse(String fixture) {
    return parse(Mails.bytes(fixture), new Spool(folder));
  }

  private static ParsedMail parse(byte[] mail, Spool spool) {
    return MailParser.parse(new ByteArrayInputStream(mail), spool);
  }
}
