package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A function as deployed: its own properties over those of Globals. */
public record Function(
    String id,
    String name,
    String handler,
    Duration timeout,
    int memory,
    Map<String, String> environment) {

  public Function {
    environment = Map.copyOf(environment);
  }

  static Function of(Resource resource) {
    return new Function(
        resource.logicalId(),
        LocalNames.physicalName(resource),
        property(resource, "Handler").asText(),
        Duration.ofSeconds(property(resource, "Timeout").asInt(3)),
        property(resource, "MemorySize").asInt(128),
        environment(resource));
  }

  /** The stem of the name: {@code SubmitEmail} for {@code SubmitEmailFunction}. */
  public String stem() {
    return id.endsWith("Function") ? id.substring(0, id.length() - "Function".length()) : id;
  }

  private static JsonNode property(Resource resource, String name) {
    JsonNode own = resource.get(name);
    return own.isMissingNode() ? globals(resource).path(name) : own;
  }

  private static Map<String, String> environment(Resource resource) {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, globals(resource).path("Environment").path("Variables"));
    put(all, resource.get("Environment").path("Variables"));
    return all;
  }

  private static void put(Map<String, String> all, JsonNode variables) {
    variables.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue().asText()));
  }

  private static JsonNode globals(Resource resource) {
    JsonNode globals = resource.stack().template().path("Globals").path("Function");
    return resource.stack().resolve(globals);
  }
}
