package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** One key is one communication and one send, however many ask at once. */
class SameKeyTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TIMES = 50;
  private static final String TO = "success+same-key@simulator.amazonses.com";

  @Test
  void twoClientsThatSubmitTheSameKey50TimesAtOnceMakeOneCommunication() throws Exception {
    LocalRun run = ProductRun.get();
    String subject = "Once, " + System.nanoTime();
    ObjectNode body = Contractor.request(subject, List.of(TO), List.of());

    List<HttpResponse<String>> answers = submitAtOnce(run, body, "one-key-" + System.nanoTime());

    Set<String> communications = new HashSet<>();
    for (HttpResponse<String> answer : answers) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      communications.add(JSON.readTree(answer.body()).path("id").asText());
    }
    assertThat(communications).hasSize(1);
    assertThat(
            Contractor.of(run)
                .api()
                .get(Contractor.INVOICE + "/communications")
                .path("communications")
                .valueStream()
                .filter(one -> one.path("subject").asText().equals(subject)))
        .hasSize(1);
    assertSentOnce(run, communications.iterator().next());
  }

  private static void assertSentOnce(LocalRun run, String communication) throws Exception {
    JsonNode thread =
        Contractor.of(run)
            .awaitThread(communication, found -> Contractor.states(found).contains("DELIVERED"));

    assertThat(thread.path("emails")).hasSize(1);
    assertThat(
            run.ses().accepted().stream().filter(mail -> mail.tags().containsValue(communication)))
        .hasSize(1);
  }

  /** Each client over connections of its own. */
  private static List<HttpResponse<String>> submitAtOnce(LocalRun run, ObjectNode body, String key)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(run.endpoints().api() + Contractor.INVOICE + "/communications"))
            .header("authorization", "Bearer " + run.token("invoice-admin", "general-contractor"))
            .header("content-type", "application/json")
            .header("idempotency-key", key)
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    try (HttpClient one = HttpClient.newHttpClient();
        HttpClient other = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        asked.add(one.sendAsync(request, BodyHandlers.ofString()));
        asked.add(other.sendAsync(request, BodyHandlers.ofString()));
      }
      return asked.stream().map(CompletableFuture::join).toList();
    }
  }
}
