package com.invoicecourier.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The HTTP contract, {@code infrastructure/openapi.yaml}, which every answer is held against. */
public final class Contract {
  private static final String ID = "https://invoicecourier.example/openapi.yaml";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Contract OURS = new Contract();

  private final JsonNode tree;
  private final SchemaRegistry schemas;
  private final Map<String, String> routes = new TreeMap<>();

  private Contract() {
    try {
      tree =
          new YAMLMapper()
              .readTree(Repository.text(Repository.root().resolve("infrastructure/openapi.yaml")));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ID, tree.toString())));
    tree.path("paths").properties().forEach(path -> addRoutes(path.getKey(), path.getValue()));
  }

  public static Contract ours() {
    return OURS;
  }

  /** Every route, as {@code GET /me}. */
  public Set<String> routes() {
    return routes.keySet();
  }

  public JsonNode operation(String route) {
    return tree.at(routes.getOrDefault(route, "/none"));
  }

  /** The scopes of which a machine client needs one; empty where only people may come. */
  public Set<String> scopes(String route) {
    Set<String> scopes = new TreeSet<>();
    for (JsonNode way : operation(route).path("security")) {
      way.forEach(scheme -> scheme.forEach(scope -> scopes.add(scope.asText())));
    }
    return scopes;
  }

  /** Whether a person's token opens the route. */
  public boolean isForPeople(String route) {
    return operation(route).path("security").valueStream().anyMatch(one -> one.has("person"));
  }

  /** The least role on the project of a person who calls it, as it says itself. */
  public String leastRole(String route) {
    return operation(route).path("x-least-role").asText();
  }

  /** The example of the request's body; empty where it has none. */
  public String exampleBody(String route) {
    JsonNode schema = operation(route).at("/requestBody/content/application~1json/schema");
    JsonNode first = schema.has("oneOf") ? schema.path("oneOf").path(0) : schema;
    return first.has("$ref")
        ? tree.at(first.path("$ref").textValue().substring(1)).path("example").toString()
        : "";
  }

  /** What is wrong with an answer; header names are in lower case. */
  public List<String> faults(String route, int status, Map<String, String> headers, String body) {
    String at = resolved(routes.getOrDefault(route, "/none") + "/responses/" + status);
    JsonNode response = tree.at(at);
    if (response.isMissingNode()) {
      return List.of("the contract has no " + status);
    }
    List<String> faults = new ArrayList<>();
    response
        .path("headers")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!headers.containsKey(name)) {
                faults.add("the header " + name + " is missing");
              }
            });
    faults.addAll(content(at, headers.getOrDefault("content-type", ""), body));
    return faults;
  }

  /** What is wrong with a text that should be JSON of a schema, by the schema's pointer. */
  List<String> faults(String schemaPointer, JsonNode json) {
    return schemas.getSchema(SchemaLocation.of(ID + "#" + schemaPointer)).validate(json).stream()
        .map(Error::toString)
        .toList();
  }

  JsonNode tree() {
    return tree;
  }

  private List<String> content(String at, String contentType, String body) {
    JsonNode content = tree.at(at).path("content");
    if (content.isMissingNode()) {
      return body.isEmpty() ? List.of() : List.of("the contract has no body here");
    }
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!content.has(type)) {
      return List.of("the contract has no " + type + " here");
    }
    try {
      return faults(at + "/content/" + escaped(type) + "/schema", JSON.readTree(body));
    } catch (JsonProcessingException e) {
      return List.of("the body is not JSON");
    }
  }

  private void addRoutes(String path, JsonNode methods) {
    methods
        .fieldNames()
        .forEachRemaining(
            method -> {
              if (METHODS.contains(method)) {
                routes.put(
                    method.toUpperCase(Locale.ROOT) + " " + path,
                    "/paths/" + escaped(path) + "/" + method);
              }
            });
  }

  private String resolved(String pointer) {
    JsonNode reference = tree.at(pointer).path("$ref");
    return reference.isTextual() ? reference.textValue().substring(1) : pointer;
  }

  private static String escaped(String segment) {
    return segment.replace("~", "~0").replace("/", "~1");
  }
}
