package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** A queue that calls a function. */
public record QueueTrigger(
    String function, String queueArn, int batchSize, int concurrency, boolean partial) {

  static Stream<QueueTrigger> of(Resource function) {
    return function.get("Events").properties().stream()
        .map(entry -> entry.getValue())
        .filter(event -> event.path("Type").asText().equals("SQS"))
        .map(event -> of(function.logicalId(), event.path("Properties")));
  }

  private static QueueTrigger of(String function, JsonNode event) {
    return new QueueTrigger(
        function,
        event.path("Queue").asText(),
        event.path("BatchSize").asInt(10),
        event.path("ScalingConfig").path("MaximumConcurrency").asInt(5),
        Route.texts(event.path("FunctionResponseTypes")).contains("ReportBatchItemFailures"));
  }
}
