package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.lambda.Samples;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideHandlerTest {
  @TempDir Path folder;

  @Test
  void recordsADecision() {
    JsonNode answer = Office.answer(office(Status.FILED).decide(), "decide");

    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    assertThat(answer.at("/body/decision/decision").asText()).isEqualTo("approved");
    assertThat(answer.at("/body/decision/reason").asText()).startsWith("Approved as submitted");
    assertThat(answer.at("/body/decision/by/name").asText()).isEqualTo("Jane Roe");
  }

  @Test
  void namesWhatADecisionMayBe() {
    APIGatewayV2HTTPEvent event = Samples.http("decide");
    event.setBody("{\"decision\": \"maybe\", \"why\": \"so\"}");

    JsonNode answer = Office.answer(office(Status.FILED).decide(), event);

    assertThat(answer.at("/status").asInt()).isEqualTo(422);
    assertThat(answer.at("/type").asText()).isEqualTo("application/problem+json");
    assertThat(answer.at("/body/errors/0/pointer").asText()).isEqualTo("/decision");
    assertThat(answer.at("/body/errors/1/pointer").asText()).isEqualTo("/why");
  }

  @Test
  void filesHeldMail() {
    JsonNode answer = Office.answer(office(Status.HELD).decide(), "decide.file");

    assertThat(answer.at("/body/status").asText()).isEqualTo("filed");
  }

  @Test
  void discardsHeldMail() {
    JsonNode answer = Office.answer(office(Status.HELD).decide(), "decide.discard");

    assertThat(answer.at("/body/status").asText()).isEqualTo("discarded");
  }

  @Test
  void answersAConflictWhereMailIsHeldNoMore() {
    JsonNode answer = Office.answer(office(Status.FILED).decide(), "decide.discard");

    assertThat(answer.at("/status").asInt()).isEqualTo(409);
    assertThat(answer.at("/body/type").asText()).isEqualTo("urn:invoice-courier:problem:conflict");
  }

  @Test
  void makesAThreadPrivate() {
    Office office = office(Status.FILED);

    JsonNode answer = Office.answer(office.decide(), "decide.privacy");

    assertThat(answer.at("/body/private").asBoolean()).isTrue();
    assertThat(office.communications.find(Riverside.THREAD))
        .map(Communication::isPrivate)
        .contains(true);
  }

  @Test
  void filesUnmatchedMailForTheOperator() {
    JsonNode answer = Office.answer(office(Status.FILED).decide(), "decide.unmatched");

    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    assertThat(answer.at("/body/status").asText()).isEqualTo("held");
  }

  @Test
  void findsNothingUnderAnIdThatIsNone() {
    APIGatewayV2HTTPEvent event = Samples.http("decide");
    event.setPathParameters(Map.of("communication", "x", "email", "y"));

    assertThat(Office.answer(office(Status.FILED).decide(), event).at("/status").asInt())
        .isEqualTo(404);
  }

  private Office office(Status answer) {
    return new Office(answer, folder);
  }
}
