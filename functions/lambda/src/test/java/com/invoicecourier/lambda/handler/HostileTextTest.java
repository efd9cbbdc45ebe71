package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.invoicecourier.PlainText;
import com.invoicecourier.access.Route;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.lambda.Samples;
import com.invoicecourier.lambda.http.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of every request, and every part of its path, with what would begin a header. */
class HostileTextTest {
  private static final List<String> HOSTILE =
      List.of("\r\nBcc: eve@evil.example", "\n", "\r", "\u0000", "\u202Efdp.exe", "\u2066");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "submit-email",
        "submit-email.upload",
        "decide",
        "decide.unmatched",
        "import-invoice",
        "import-invoice.upload",
        "keep-directory",
        "keep-directory.company",
        "keep-directory.member",
        "keep-directory.project",
        "resend-email"
      })
  void isRefusedByItsPointer(String sample) {
    APIGatewayV2HTTPEvent event = Samples.http(sample);
    JsonNode body = Json.readOurs(event.getBody());
    List<String> texts = new ArrayList<>();
    texts(body, "", texts);

    for (String pointer : texts) {
      for (String hostile : HOSTILE) {
        if (isLayout(pointer, hostile)) {
          continue;
        }
        event.setBody(with(body, pointer, body.at(pointer).asText() + hostile).toString());
        assertThat(refusedPointers(event, pointer))
            .as("%s with %s", pointer, TextNode.valueOf(hostile))
            .anySatisfy(named -> assertThat(pointer).startsWith(named));
      }
    }
    assertThat(texts).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read-emails",
        "read-emails.communication",
        "read-invoices.invoice",
        "submit-email",
        "keep-directory",
        "keep-directory.member",
        "decide",
        "resend-email.confirm"
      })
  void inAPathNamesNothing(String sample) {
    for (String name : Samples.http(sample).getPathParameters().keySet()) {
      for (String hostile : HOSTILE) {
        APIGatewayV2HTTPEvent event = Samples.http(sample);
        event.getPathParameters().merge(name, hostile, String::concat);

        JsonNode answer = answer(event);

        assertThat(answer.at("/status").asInt())
            .as("%s with %s", name, TextNode.valueOf(hostile))
            .isEqualTo(404);
      }
    }
  }

  /** In a text of many lines a line break begins no header. */
  private static boolean isLayout(String pointer, String hostile) {
    return (pointer.matches("/message|/reason") && PlainText.isText(hostile))
        || (pointer.matches("/lines/[0-9]+/description") && hostile.equals("\n"));
  }

  private List<String> refusedPointers(APIGatewayV2HTTPEvent event, String pointer) {
    JsonNode answer = answer(event);
    assertThat(answer.at("/status").asInt()).as("%s: %s", pointer, answer).isEqualTo(422);
    return answer.at("/body/errors").findValuesAsText("pointer");
  }

  private JsonNode answer(APIGatewayV2HTTPEvent event) {
    Office office = new Office(Status.FILED, folder);
    return Office.answer(
        RouteHandlers.of(office, Route.of(event.getRouteKey()).orElseThrow()), event);
  }

  private static void texts(JsonNode node, String at, List<String> found) {
    switch (node) {
      case ObjectNode object ->
          object.properties().forEach(one -> texts(one.getValue(), at + "/" + one.getKey(), found));
      case ArrayNode list -> {
        for (int i = 0; i < Math.min(list.size(), 2); i++) {
          texts(list.get(i), at + "/" + i, found);
        }
      }
      case TextNode _ -> found.add(at);
      default -> {}
    }
  }

  private static JsonNode with(JsonNode body, String pointer, String text) {
    JsonNode copy = body.deepCopy();
    int slash = pointer.lastIndexOf('/');
    String name = pointer.substring(slash + 1);
    switch (copy.at(pointer.substring(0, slash))) {
      case ObjectNode object -> object.put(name, text);
      case ArrayNode list -> list.set(Integer.parseInt(name), TextNode.valueOf(text));
      default -> throw new IllegalArgumentException(pointer);
    }
    return copy;
  }
}
