package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pipe from a table's stream to a queue or an event bus. */
public record Pipe(
    String name,
    String sourceArn,
    int batchSize,
    List<String> filters,
    int maxAttempts,
    Optional<String> deadLetterArn,
    String targetArn,
    Optional<String> inputTemplate,
    String source,
    String detailType) {

  static Pipe of(Resource resource) {
    JsonNode parameters = resource.get("SourceParameters");
    JsonNode stream = parameters.path("DynamoDBStreamParameters");
    JsonNode target = resource.get("TargetParameters");
    JsonNode bus = target.path("EventBridgeEventBusParameters");
    List<String> filters = new ArrayList<>();
    parameters
        .path("FilterCriteria")
        .path("Filters")
        .forEach(filter -> filters.add(filter.path("Pattern").asText()));
    return new Pipe(
        LocalNames.physicalName(resource),
        resource.text("Source"),
        stream.path("BatchSize").asInt(100),
        filters,
        stream.path("MaximumRetryAttempts").asInt(-1),
        text(stream.path("DeadLetterConfig").path("Arn")),
        resource.text("Target"),
        text(target.path("InputTemplate")),
        bus.path("Source").asText(),
        bus.path("DetailType").asText());
  }

  /** The source is {@code TABLE-ARN/stream/...}. */
  public boolean reads(String tableName) {
    return sourceArn.contains(":table/" + tableName + "/stream/");
  }

  private static Optional<String> text(JsonNode node) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(node.asText());
  }
}
