package com.invoicecourier.lambda.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.invoicecourier.lambda.Samples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {
  private final PrintStream before = System.out;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void takeTheLog() {
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveTheLogBack() {
    System.setOut(before);
  }

  @Test
  void answersAMistakeOfOursAndLogsItsKindButNotItsText() {
    APIGatewayV2HTTPResponse answer =
        Api.answer(
            Samples.http("read-invoices"),
            null,
            _ -> {
              throw new IllegalStateException("dana@owner.example");
            });

    assertThat(answer.getStatusCode()).isEqualTo(500);
    assertThat(answer.getBody()).doesNotContain("owner.example");
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("\"level\":\"ERROR\"", "java.lang.IllegalStateException", "\"status\":500")
        .doesNotContain("owner.example");
  }

  @Test
  void namesWhatAPathStandsForOnlyWhereItWasFound() {
    APIGatewayV2HTTPEvent event = Samples.http("read-emails.communication");
    event.setPathParameters(Map.of("communication", "a-token-that-somebody-put-here"));

    Api.answer(event, null, _ -> ApiAnswer.of(404, Json.object()));
    Api.answer(
        Samples.http("read-emails.communication"), null, _ -> ApiAnswer.of(200, Json.object()));

    assertThat(log.toString(StandardCharsets.UTF_8))
        .doesNotContain("somebody")
        .containsPattern("\"status\":200,.*\"communication\":\"[0-9A-Z]{26}\"");
  }
}
