package com.invoicecourier.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.ProductRun;
import com.invoicecourier.local.runtime.FunctionProcess.Code;
import com.invoicecourier.local.runtime.RuntimeApi.Answer;
import com.invoicecourier.local.template.Function;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function with its sample events, under the real runtime in a JVM of its own. */
class RealRuntimeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> functions() throws Exception {
    return ProductRun.get().deployment().functions().stream().map(Function::id);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void answersItsSampleEventsAndSparesTheGoodMessagesOfABadBatch(String id) throws Exception {
    LocalRun run = ProductRun.get();
    Function function = run.deployment().function(id);
    Code code = Samples.code(run, function);
    Samples.deliverMail(run, code);

    try (RuntimeApi api = RuntimeApi.open();
        FunctionProcess process = FunctionProcess.start(code, api)) {
      for (Map.Entry<String, byte[]> sample : Samples.of(function).entrySet()) {
        JsonNode event = JSON.readTree(sample.getValue());
        assertAnswers(sample.getKey(), event, api.call(sample.getValue()));
        if (event.has("Records")) {
          assertFailsAlone(function, event, api);
        }
      }
      assertThat(process.written()).allMatch(RealRuntimeTest::isLineOfLog);
    }
  }

  /** What is primed beside the first call would say here that it failed. */
  private static boolean isLineOfLog(String line) {
    return line.startsWith("{") || line.startsWith("Picked up JAVA_TOOL_OPTIONS");
  }

  private static void assertAnswers(String sample, JsonNode event, Answer answer) throws Exception {
    assertThat(answer.failed()).as("%s: %s", sample, answer.body()).isFalse();
    JsonNode json = JSON.readTree(answer.body());
    if (event.has("routeKey")) {
      assertThat(json.path("statusCode").asInt()).as(sample).isBetween(200, 499);
      assertThat(json.path("headers").path("content-type").asText()).startsWith("application/");
    } else if (event.has("Records")) {
      assertThat(json.path("batchItemFailures").isArray()).as(sample).isTrue();
    } else {
      assertThat(json.isObject()).as(sample).isTrue();
    }
  }

  /**
   * What the queue gets back is the one message that failed, by its id. An import that cannot be
   * read is put aside with its reason by the function itself, and is done with.
   */
  private static void assertFailsAlone(Function function, JsonNode event, RuntimeApi api)
      throws Exception {
    ObjectNode batch = event.deepCopy();
    ObjectNode broken = batch.path("Records").get(0).deepCopy();
    broken.put("messageId", "broken-one").put("body", "{\"Message\": 1");
    batch.withArray("Records").insert(0, broken);

    Answer answer = api.call(JSON.writeValueAsBytes(batch));

    assertThat(answer.body())
        .isEqualTo(
            function.stem().equals("ImportPublishedInvoice")
                ? "{\"batchItemFailures\":[]}"
                : "{\"batchItemFailures\":[{\"itemIdentifier\":\"broken-one\"}]}");
  }
}
