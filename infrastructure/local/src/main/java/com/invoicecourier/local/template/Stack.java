package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One template with the values of its parameters; its nested stacks are read when asked for. */
final class Stack {
  private final Path file;
  private final String name;
  private final JsonNode template;
  private final Map<String, String> given;
  private final LocalNames names;
  private final Map<String, Stack> nested = new HashMap<>();

  Stack(Path file, String name, Map<String, String> given, LocalNames names) {
    this.file = file;
    this.name = name;
    this.given = Map.copyOf(given);
    this.names = names;
    this.template = TemplateYaml.read(file);
  }

  String name() {
    return name;
  }

  JsonNode template() {
    return template;
  }

  /** This stack's resources and those of the stacks below it, in the order of the templates. */
  Stream<Resource> resources() {
    return template.path("Resources").properties().stream()
        .map(entry -> new Resource(this, entry.getKey(), entry.getValue()))
        .filter(Resource::exists)
        .flatMap(
            resource ->
                resource.isStack()
                    ? nested(resource.logicalId()).resources()
                    : Stream.of(resource));
  }

  Optional<Resource> resource(String logicalId) {
    JsonNode found = template.path("Resources").path(logicalId);
    return found.isMissingNode()
        ? Optional.empty()
        : Optional.of(new Resource(this, logicalId, found));
  }

  JsonNode resolve(JsonNode node) {
    return new Intrinsics(this, names).resolve(node);
  }

  Optional<JsonNode> parameter(String parameter) {
    JsonNode declared = template.path("Parameters").path(parameter);
    if (declared.isMissingNode()) {
      return Optional.empty();
    }
    String value = given.getOrDefault(parameter, declared.path("Default").asText(null));
    if (value == null) {
      throw new IllegalStateException(
          file.getFileName() + ": parameter " + parameter + " has no value");
    }
    return Optional.of(declared.path("Type").asText().endsWith("List") ? list(value) : text(value));
  }

  private static JsonNode list(String value) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (String part : value.split(",", -1)) {
      list.add(part.strip());
    }
    return list;
  }

  JsonNode output(String outputName) {
    JsonNode output = template.path("Outputs").path(outputName);
    if (output.isMissingNode()) {
      throw new IllegalStateException(file.getFileName() + " has no output " + outputName);
    }
    return resolve(output.path("Value"));
  }

  Stack nested(String logicalId) {
    Stack known = nested.get(logicalId);
    if (known == null) {
      known = open(logicalId);
      nested.put(logicalId, known);
    }
    return known;
  }

  private Stack open(String logicalId) {
    JsonNode properties = template.path("Resources").path(logicalId).path("Properties");
    String location =
        properties.path(properties.has("TemplateURL") ? "TemplateURL" : "Location").asText();
    Map<String, String> values = new LinkedHashMap<>();
    properties
        .path("Parameters")
        .properties()
        .forEach(entry -> values.put(entry.getKey(), joined(resolve(entry.getValue()))));
    return new Stack(file.resolveSibling(location), name + "-" + logicalId, values, names);
  }

  private static String joined(JsonNode value) {
    return value.isArray() ? String.join(",", Route.texts(value)) : value.asText();
  }

  JsonNode mapping(String map, String first, String second) {
    return template.path("Mappings").path(map).path(first).path(second);
  }

  boolean holds(String condition) {
    JsonNode declared = template.path("Conditions").path(condition);
    if (declared.isMissingNode()) {
      throw new IllegalStateException(file.getFileName() + " has no condition " + condition);
    }
    return resolve(declared).asBoolean();
  }

  static JsonNode text(String value) {
    return JsonNodeFactory.instance.textNode(value);
  }
}
