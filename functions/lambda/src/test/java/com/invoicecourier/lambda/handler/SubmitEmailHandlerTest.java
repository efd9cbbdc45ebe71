package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.lambda.Samples;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmitEmailHandlerTest {
  private final Office office = new Office(Status.FILED, Path.of("unused"));

  @Test
  void fillsInTheForm() {
    JsonNode answer = Office.answer(office.submitEmail(), "submit-email.draft");

    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    assertThat(answer.at("/body/title").asText())
        .isEqualTo("Forward Invoice #7 for Prime Contract #PC-001 - 03/01/2026 - 03/31/2026");
    assertThat(answer.at("/body/cc/0/address").asText()).isEqualTo("jane.roe@granitepine.example");
    assertThat(answer.at("/body/attachment/name").asText()).isEqualTo("Invoice 7 v1.pdf");
  }

  @Test
  void placesAnUpload() {
    JsonNode answer = Office.answer(office.submitEmail(), "submit-email.upload");

    assertThat(answer.at("/status").asInt()).isEqualTo(201);
    assertThat(answer.at("/body/method").asText()).isEqualTo("PUT");
    assertThat(answer.at("/body/headers/content-type").asText()).isEqualTo("application/pdf");
  }

  @Test
  void takesASubmissionAndRepeatsItsAnswer() {
    JsonNode first = Office.answer(office.submitEmail(), "submit-email");
    JsonNode again = Office.answer(office.submitEmail(), "submit-email");

    assertThat(first.at("/status").asInt()).isEqualTo(202);
    assertThat(first.at("/body/state").asText()).isEqualTo("QUEUED");
    assertThat(again).isEqualTo(first);
    assertThat(office.submissions.recorded).hasSize(1);
    assertThat(office.submissions.recorded.getFirst().recipients()).hasSize(3);
  }

  @Test
  void refusesTheKeyOfAnotherRequest() {
    Office.answer(office.submitEmail(), "submit-email");
    APIGatewayV2HTTPEvent other = Samples.http("submit-email");
    other.setBody(other.getBody().replace("application 7", "application 8"));

    JsonNode answer = Office.answer(office.submitEmail(), other);

    assertThat(answer.at("/status").asInt()).isEqualTo(422);
    assertThat(answer.at("/body/type").asText())
        .isEqualTo("urn:invoice-courier:problem:idempotency-mismatch");
  }

  @Test
  void asksForAKey() {
    APIGatewayV2HTTPEvent event = Samples.http("submit-email");
    event.setHeaders(Map.of("content-type", "application/json"));

    JsonNode answer = Office.answer(office.submitEmail(), event);

    assertThat(answer.at("/status").asInt()).isEqualTo(400);
    assertThat(answer.at("/body/type").asText())
        .isEqualTo("urn:invoice-courier:problem:idempotency-key-missing");
  }

  @Test
  void tellsACompanyThatIsLeftOut() {
    office.directory.keep(Riverside.company("MX", Optional.empty()));

    JsonNode answer = Office.answer(office.submitEmail(), "submit-email");

    assertThat(answer.at("/status").asInt()).isEqualTo(403);
    assertThat(answer.at("/body/type").asText())
        .isEqualTo("urn:invoice-courier:problem:not-released");
  }
}
