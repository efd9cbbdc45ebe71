package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table's keys, indexes and stream. */
public record Table(
    String name,
    Map<String, String> attributes,
    Map<String, String> keys,
    List<Index> indexes,
    Optional<String> streamView) {

  /** A global secondary index. */
  public record Index(
      String name, Map<String, String> keys, String projection, List<String> included) {
    static Index of(JsonNode declared) {
      JsonNode projection = declared.path("Projection");
      return new Index(
          declared.path("IndexName").asText(),
          pairs(declared.path("KeySchema"), "KeyType"),
          projection.path("ProjectionType").asText("ALL"),
          Route.texts(projection.path("NonKeyAttributes")));
    }
  }

  static Table of(Resource resource) {
    List<Index> indexes = new ArrayList<>();
    resource.get("GlobalSecondaryIndexes").forEach(index -> indexes.add(Index.of(index)));
    return new Table(
        LocalNames.physicalName(resource),
        pairs(resource.get("AttributeDefinitions"), "AttributeType"),
        pairs(resource.get("KeySchema"), "KeyType"),
        indexes,
        Optional.of(resource.get("StreamSpecification").path("StreamViewType").asText())
            .filter(view -> !view.isEmpty()));
  }

  private static Map<String, String> pairs(JsonNode list, String value) {
    Map<String, String> pairs = new LinkedHashMap<>();
    list.forEach(one -> pairs.put(one.path("AttributeName").asText(), one.path(value).asText()));
    return pairs;
  }
}
