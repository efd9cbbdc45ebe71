package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.lambda.Samples;
import com.invoicecourier.project.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thread is changed as it was seen, where the request says so. */
class IfMatchTest {
  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(Status.FILED, folder);
  }

  @Test
  void theTagOfTheThreadAsItIsLetsTheChangeThroughOnce() {
    String seen = tag();

    assertThat(status(office.decide(), "decide.privacy", seen)).isEqualTo(200);
    assertThat(tag()).isNotEqualTo(seen);
    assertThat(status(office.decide(), "decide.privacy", seen)).isEqualTo(412);
    assertThat(status(office.decide(), "decide.privacy", "\"x\", " + tag())).isEqualTo(200);
    assertThat(status(office.decide(), "decide.privacy", "*")).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "decide",
    "decide.privacy",
    "decide.file",
    "decide.discard",
    "resend-email",
    "resend-email.cancel",
    "resend-email.confirm"
  })
  void aTagThatIsNotOursChangesNothing(String sample) {
    ApiHandler handler = sample.startsWith("decide") ? office.decide() : office.resendEmail();
    String before = tag();

    for (String foreign : List.of("\"0123456789abcdef0123456789abcdef\"", "x", "", "W/" + before)) {
      JsonNode answer = answer(handler, sample, foreign);
      assertThat(answer.at("/status").asInt()).as(foreign).isEqualTo(412);
      assertThat(answer.at("/body/type").asText()).isEqualTo("urn:invoice-courier:problem:changed");
    }
    assertThat(tag()).isEqualTo(before);
  }

  @Test
  void aRequestThatIsNotInOrderIsToldSoBeforeAnyTagIsCompared() {
    APIGatewayV2HTTPEvent event = Samples.http("decide.privacy");
    event.getHeaders().put("if-match", "\"x\"");
    event.setBody("{\"private\":\"yes\"}");

    assertThat(Office.answer(office.decide(), event).at("/status").asInt()).isEqualTo(422);
  }

  @Test
  void whoMayNotReadTheThreadLearnsNothingFromATag() {
    office.directory.keep(Riverside.member(Riverside.JANE, Role.NONE));

    assertThat(status(office.decide(), "decide.privacy", "\"x\"")).isEqualTo(404);
  }

  private String tag() {
    String tag =
        Office.answer(office.readEmails(), "read-emails.communication").at("/etag").asText();
    assertThat(tag).isNotEmpty();
    return tag;
  }

  private static int status(ApiHandler handler, String sample, String tag) {
    return answer(handler, sample, tag).at("/status").asInt();
  }

  private static JsonNode answer(ApiHandler handler, String sample, String tag) {
    APIGatewayV2HTTPEvent event = Samples.http(sample);
    event.getHeaders().put("if-match", tag);
    return Office.answer(handler, event);
  }
}
