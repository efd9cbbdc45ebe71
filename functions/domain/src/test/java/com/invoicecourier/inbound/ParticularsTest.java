package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.MailClass;
import com.invoicecourier.inbound.DeliveryReport.Action;
import com.invoicecourier.inbound.DeliveryReport.OfRecipient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParticularsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @TempDir Path spooled;

  @Test
  void readsRecipientStatusAndDiagnosisOfADeliveryStatusNotification() throws IOException {
    assertThat(read("bounce/dsn-with-the-returned-headers").delivery().orElseThrow().recipients())
        .containsExactly(
            new OfRecipient(
                List.of("dana@owner.example", "d.whitfield@owner.example"),
                Action.FAILED,
                Optional.of("5.1.1"),
                Optional.of("smtp; 550 5.1.1 <d.whitfield@owner.example>: no such mailbox here")));
  }

  @Test
  void readsAnActionWithACommentBehindIt() throws IOException {
    assertThat(actions("bounce/dsn-inside-multipart-mixed")).containsExactly(Action.FAILED);
    assertThat(actions("bounce/dsn-of-a-delay")).containsExactly(Action.DELAYED);
    assertThat(actions("delivery-notice/dsn-of-a-relay")).containsExactly(Action.RELAYED);
  }

  @Test
  void readsTheFailedRecipientsThatAHeaderLists() throws IOException {
    assertThat(read("bounce/exim-lists-failed-recipients").delivery().orElseThrow().recipients())
        .extracting(OfRecipient::addresses)
        .containsExactly(List.of("dana@owner.example"), List.of("lee@owner.example"));
  }

  @Test
  void namesTheMailThatIsGivenBackInAPart() throws IOException {
    ReturnedMail returned = read("bounce/dsn-with-the-returned-headers").returned().orElseThrow();

    assertThat(returned.messageId()).contains("0100019abc-ses@email.amazonses.example");
    assertThat(returned.from().getFirst().address())
        .isEqualTo(new EmailAddress("reply+abcdefghijklmnopqrstuvwxyz@mail.test.example"));
  }

  @Test
  void namesTheMailThatIsRepeatedInTheText() throws IOException {
    assertThat(read("bounce/qmail-without-a-report-part").returned().orElseThrow().messageId())
        .contains("0100019abc-ses@email.amazonses.example");
  }

  @Test
  void readsTheReturnDateOfAnAbsenceNote() throws IOException {
    assertThat(
            read("auto-reply/no-return-path-and-a-failure-in-the-text-of-an-absence-note").back())
        .contains(LocalDate.of(2026, 12, 8));
  }

  @Test
  void readsNothingMoreOfAPersonsMail() throws IOException {
    assertThat(read("person/is-out-of-the-office-and-says-so"))
        .isEqualTo(new Particulars(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private List<Action> actions(String fixture) throws IOException {
    return read(fixture).delivery().orElseThrow().recipients().stream()
        .map(OfRecipient::action)
        .toList();
  }

  private Particulars read(String fixture) throws IOException {
    try (Spool spool = new Spool(spooled);
        InputStream bytes =
            Files.newInputStream(Path.of("src/test/resources/class/" + fixture + ".eml"))) {
      ParsedMail mail = MailParser.parse(bytes, spool);
      MailClass mailClass = MailClassRules.classify(mail);
      return Particulars.of(mail, mailClass, DAY);
    }
  }
}
