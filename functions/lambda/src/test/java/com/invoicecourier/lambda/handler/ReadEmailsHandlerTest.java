package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.lambda.Samples;
import com.invoicecourier.project.Role;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadEmailsHandlerTest {
  private final Office office = new Office(Status.HELD, Path.of("unused"));

  @Test
  void showsTheEmailsTab() {
    JsonNode answer = Office.answer(office.readEmails(), "read-emails");

    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    assertThat(answer.at("/body/communications/0/id").asText()).isEqualTo(Riverside.THREAD.value());
    assertThat(answer.at("/body/communications/0/state").asText()).isEqualTo("QUEUED");
  }

  @Test
  void showsAThreadWithItsEmailsAndNoToken() {
    JsonNode answer = Office.answer(office.readEmails(), "read-emails.communication");

    assertThat(answer.at("/body/emails").findValuesAsText("direction"))
        .containsExactly("outbound", "inbound");
    assertThat(answer.at("/body/emails/1/status").asText()).isEqualTo("held");
    assertThat(answer.at("/body/allowed/decide").asBoolean()).isTrue();
    assertThat(answer.toString()).doesNotContain("abcdefghijklmnopqrstuvwxy");
  }

  @Test
  void hidesHeldMailFromOtherReaders() {
    office.directory.keep(Riverside.member(Riverside.JANE, Role.READ_ONLY));

    JsonNode answer = Office.answer(office.readEmails(), "read-emails.communication");

    assertThat(answer.at("/body/emails").findValuesAsText("direction")).containsExactly("outbound");
    assertThat(Office.answer(office.readEmails(), "read-emails.original").at("/status").asInt())
        .isEqualTo(404);
  }

  @Test
  void linksToFilesAndOriginals() {
    JsonNode file = Office.answer(office.readEmails(), "read-emails.attachment");
    JsonNode original = Office.answer(office.readEmails(), "read-emails.original");

    assertThat(file.at("/body/url").asText()).isEqualTo("https://files.example/x");
    assertThat(original.at("/body/expiresAt").asText()).isEqualTo("2026-04-01T12:00:00Z");
  }

  @Test
  void showsTheOperatorWhatIsUnmatched() {
    JsonNode answer = Office.answer(office.readEmails(), "read-emails.unmatched");

    assertThat(answer.at("/body/unmatched/0/id").asText()).isEqualTo("01KN5AYQ7D4W8G2KXM6T9BZ1EP");
  }

  @Test
  void refusesACursorThatItNeverGave() {
    APIGatewayV2HTTPEvent event = Samples.http("read-emails");
    event.setQueryStringParameters(Map.of("cursor", "x"));

    JsonNode answer = Office.answer(office.readEmails(), event);

    assertThat(answer.at("/status").asInt()).isEqualTo(400);
    assertThat(answer.at("/body/type").asText())
        .isEqualTo("urn:invoice-courier:problem:invalid-cursor");
  }
}
