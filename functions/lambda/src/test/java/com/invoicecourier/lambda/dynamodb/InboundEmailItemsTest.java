package com.invoicecourier.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Classified;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.MailClass;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.decision.Decision;
import com.invoicecourier.decision.RecordedDecision;
import com.invoicecourier.decision.Suggestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboundEmailItemsTest {
  private static final Instant AT = Instant.parse("2026-04-01T14:31:11.204Z");
  private static final Mailbox DANA =
      Mailbox.of(
          "Dana \"Dee\" O'Neil \\ Whitfield é 漢 \uD83D\uDE00",
          new EmailAddress("dana@owner.example"));

  @Test
  void readsBackWhatItWrote() {
    InboundEmail email = email(Optional.of(DANA), Optional.of("not signed"));

    assertThat(InboundEmailItems.fromItem(InboundEmailItems.toItem(email))).isEqualTo(email);
  }

  @Test
  void readsBackAnEmailWhoseOptionalPartsAreAbsent() {
    InboundEmail email = email(Optional.empty(), Optional.empty());

    assertThat(InboundEmailItems.fromItem(InboundEmailItems.toItem(email))).isEqualTo(email);
  }

  private static InboundEmail email(Optional<Mailbox> from, Optional<String> text) {
    return new InboundEmail(
        new CommunicationId("01KN45QZ8G3M7D2XW9A5CVT6HB"),
        new EmailId("01KN45QZ8G3M7D2XW9A5CVT6HC"),
        AT,
        from,
        List.of(DANA),
        List.of(),
        "RE: Invoice #7\twith \"quotes\" & l'été",
        new Classified(
            MailClass.AUTO_REPLY, text.isPresent(), text.map(_ -> LocalDate.of(2026, 12, 8))),
        new Trust(Trust.Level.UNPROVEN, "no policy"),
        InboundEmail.Status.HELD,
        text,
        text,
        text.map(sentence -> new Suggestion(Decision.REJECTED, "Rejected: \"line 4\"\nsee l'item")),
        text.map(reason -> new RecordedDecision(Decision.APPROVED, text, DANA, AT)),
        List.of(
            new Attachment(1, "O'Neil \"final\".pdf", "application/pdf", 5, Sha256.of("x")),
            new Attachment(2, "logo.png", "image/png", 5, Sha256.of("y"), true)),
        "Rejected",
        "in/abc",
        3);
  }
}
