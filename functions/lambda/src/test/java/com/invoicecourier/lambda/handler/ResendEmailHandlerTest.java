package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.Diagnosis.Cause;
import com.invoicecourier.communication.Diagnosis.Kind;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.project.Contact;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResendEmailHandlerTest {
  private static final Recipient DANA = Riverside.recipient(1, Riverside.DANA);

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(Status.FILED, folder);
  }

  @Test
  void takesAnEmailBack() {
    JsonNode answer = Office.answer(office.resendEmail(), "resend-email.cancel");

    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    assertThat(answer.at("/body/recipients/0/state").asText()).isEqualTo("CANCELLED");
    assertThat(answer.at("/body/recipients/0/inTime").asBoolean()).isTrue();
  }

  @Test
  void sendsAgainToAnotherContact() {
    office.directory.keep(
        new Contact(
            Riverside.PROJECT,
            new EmailAddress("accounts.payable@riverside-usd.example"),
            "Pat Lee",
            Optional.empty()));
    office.communications.add(
        DANA.after(
            Report.diagnosed(
                RecipientState.BOUNCED,
                Riverside.AT,
                "ses-1",
                new Diagnosis(Cause.NO_SUCH_MAILBOX, Kind.HARD, Optional.of("550")))));

    JsonNode answer = Office.answer(office.resendEmail(), "resend-email");

    assertThat(answer.at("/status").asInt()).isEqualTo(202);
    assertThat(answer.at("/body/again/mayBeDouble").asBoolean()).isFalse();
    JsonNode thread = Office.answer(office.readEmails(), "read-emails.communication");
    assertThat(thread.at("/body/emails/0/recipients/0/resentAs").asText())
        .isEqualTo(answer.at("/body/email").asText());
    assertThat(thread.at("/body/emails/0/recipients/0/diagnosis/cause").asText())
        .isEqualTo("no_such_mailbox");
  }

  @Test
  void refusesAnAddressThatTheProjectDoesNotKnow() {
    assertThat(Office.answer(office.resendEmail(), "resend-email").at("/status").asInt())
        .isEqualTo(422);
  }

  @Test
  void recordsThatAMailArrived() {
    office.communications.add(
        DANA.claimed(Riverside.AT, Riverside.AT, "worker")
            .after(Report.unconfirmed(Riverside.AT, "No answer came.")));

    JsonNode answer = Office.answer(office.resendEmail(), "resend-email.confirm");

    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    assertThat(answer.at("/body/state").asText()).isEqualTo("SENT");
    assertThat(Office.answer(office.resendEmail(), "resend-email.confirm").at("/status").asInt())
        .isEqualTo(409);
  }
}
