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

class KeepDirectoryHandlerTest {
  private final Office office = new Office(Status.FILED, Path.of("unused"));

  @Test
  void keepsACompany() {
    JsonNode answer = Office.answer(office.keepDirectory(), "keep-directory.company");

    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    assertThat(answer.at("/body/pointOfView").asText()).isEqualTo("general_contractor");
  }

  @Test
  void findsNoOtherCompanyThanTheClients() {
    APIGatewayV2HTTPEvent event = Samples.http("keep-directory.company");
    event.setPathParameters(Map.of("company", "owner"));

    assertThat(Office.answer(office.keepDirectory(), event).at("/status").asInt()).isEqualTo(404);
  }

  @Test
  void keepsAProject() {
    JsonNode answer = Office.answer(office.keepDirectory(), "keep-directory.project");

    assertThat(answer.at("/status").asInt()).isEqualTo(200);
    assertThat(answer.at("/body/number").asText()).isEqualTo("2025-014");
  }

  @Test
  void keepsAMember() {
    JsonNode answer = Office.answer(office.keepDirectory(), "keep-directory.member");

    assertThat(answer.at("/body/role").asText()).isEqualTo("admin");
    assertThat(office.directory.membership(Riverside.PROJECT, Riverside.JANE.user()))
        .map(found -> found.member().role())
        .contains(Role.ADMIN);
  }

  @Test
  void keepsAContact() {
    JsonNode answer = Office.answer(office.keepDirectory(), "keep-directory");

    assertThat(answer.at("/body/name").asText()).isEqualTo("Dana Whitfield");
    assertThat(office.directory.contacts(Riverside.PROJECT)).hasSize(1);
  }

  @Test
  void namesTheFieldsOfAMemberThatAreWrong() {
    APIGatewayV2HTTPEvent event = Samples.http("keep-directory.member");
    event.setBody("{\"email\": \"jane\", \"name\": \"Jane\\r\\nBcc: x\", \"role\": \"boss\"}");

    JsonNode answer = Office.answer(office.keepDirectory(), event);

    assertThat(answer.at("/status").asInt()).isEqualTo(422);
    assertThat(answer.at("/body/errors").findValuesAsText("pointer"))
        .containsExactly("/email", "/name", "/role");
  }
}
