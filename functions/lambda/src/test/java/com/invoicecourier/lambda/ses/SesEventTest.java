package com.invoicecourier.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.Diagnosis.Cause;
import com.invoicecourier.communication.Diagnosis.Kind;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.lambda.Samples;
import com.invoicecourier.lambda.http.Json;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SesEventTest {
  private static final RecipientId DANA = new RecipientId(Riverside.THREAD, Riverside.SENT, "01");
  private static final Optional<String> SES_ID =
      Optional.of("0100019d4a7c2f31-5b7e2c94-8d16-4f0a-9c3b-2e61a7f8d405-000000");

  @Test
  void readsASend() {
    assertThat(SesEvent.of(sample("sent")))
        .contains(
            new SesEvent(
                DANA,
                new Report(
                    RecipientState.SENT,
                    Instant.parse("2026-04-01T12:00:24.512Z"),
                    SES_ID,
                    Optional.empty())));
  }

  @Test
  void readsADelivery() {
    assertThat(SesEvent.of(sample("delivered")))
        .contains(
            new SesEvent(
                DANA,
                new Report(
                    RecipientState.DELIVERED,
                    Instant.parse("2026-04-01T12:00:25.963Z"),
                    SES_ID,
                    Optional.empty())));
  }

  @Test
  void readsABounceInPlainWordsWithWhatTheServerSaid() {
    assertThat(SesEvent.of(sample("bounced")))
        .contains(
            new SesEvent(
                DANA,
                Report.diagnosed(
                    RecipientState.BOUNCED,
                    Instant.parse("2026-04-01T12:00:26.104Z"),
                    SES_ID.orElseThrow(),
                    new Diagnosis(
                        Cause.NO_SUCH_MAILBOX,
                        Kind.HARD,
                        Optional.of("smtp; 550 5.1.1 user unknown")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Permanent | 5.1.1  | smtp; 550 user unknown               | NO_SUCH_MAILBOX | HARD",
        "Permanent | 5.1.2  | smtp; 550 host unknown               | NO_SUCH_DOMAIN  | HARD",
        "Transient | 5.2.2  | smtp; 552 over quota                 | MAILBOX_FULL    | SOFT",
        "Transient | 5.3.4  | smtp; 552 too big                    | TOO_LARGE       | SOFT",
        "Permanent | 5.7.1  | smtp; 550 message denied             | BLOCKED         | HARD",
        "Permanent | 5.0.0  | smtp; 554 blocked using spamhaus     | BLOCKED         | HARD",
        "Permanent | 5.0.0  | smtp; 554 transaction failed         | REFUSED         | HARD",
        "Transient | 4.4.7  | smtp; 421 try later                  | GAVE_UP         | SOFT",
        "Undetermined | ''  | ''                                   | GAVE_UP         | UNDETERMINED",
      })
  void findsTheCauseInTheStatusOrTheServersWords(
      String type, String status, String said, Cause cause, Kind kind) {
    JsonNode event = sample("bounced");
    ObjectNode bounce = (ObjectNode) event.at("/detail/bounce");
    bounce.put("bounceType", type).put("bounceSubType", "General");
    ((ObjectNode) bounce.at("/bouncedRecipients/0"))
        .put("status", status)
        .put("diagnosticCode", said);

    Report report = SesEvent.of(event).orElseThrow().report();

    assertThat(report.diagnosis().map(Diagnosis::cause)).contains(cause);
    assertThat(report.diagnosis().map(Diagnosis::kind)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "NoEmail, BOUNCED, no such mailbox",
    "MailboxFull, BOUNCED, is full",
    "Suppressed, SUPPRESSED, before",
    "OnAccountSuppressionList, SUPPRESSED, before",
  })
  void tellsWhyAMailBounced(String subType, RecipientState state, String words) {
    JsonNode event = sample("bounced");
    ((ObjectNode) event.at("/detail/bounce")).put("bounceSubType", subType);

    Report report = SesEvent.of(event).orElseThrow().report();

    assertThat(report.state()).isEqualTo(state);
    assertThat(report.reason()).hasValueSatisfying(why -> assertThat(why).contains(words));
  }

  @ParameterizedTest
  @CsvSource({
    "DeliveryDelay, deliveryDelay, DELAYED",
    "Complaint, complaint, COMPLAINED",
    "Reject, reject, FAILED",
    "Rendering Failure, failure, FAILED",
    "Open, open, SENT"
  })
  void readsTheOtherEventsThatMoveAState(String type, String part, RecipientState state) {
    JsonNode event = sample("sent");
    ((ObjectNode) event.path("detail")).put("eventType", type).putObject(part);

    assertThat(SesEvent.of(event)).map(found -> found.report().state()).contains(state);
  }

  @ParameterizedTest
  @CsvSource({"Click", "Subscription", "SomethingNew"})
  void passesOverWhatTellsNothingOfAMail(String type) {
    JsonNode event = sample("sent");
    ((ObjectNode) event.path("detail")).put("eventType", type);

    assertThat(SesEvent.of(event)).isEmpty();
  }

  @Test
  void passesOverMailThatIsNotOurs() {
    JsonNode event = sample("delivered");
    ((ObjectNode) event.at("/detail/mail/tags")).remove("recipient");

    assertThat(SesEvent.of(event)).isEmpty();
    assertThat(SesEvent.of(Json.object())).isEmpty();
  }

  private static JsonNode sample(String name) {
    return Json.readOurs(Samples.sqs("track-delivery." + name).getRecords().getFirst().getBody());
  }
}
