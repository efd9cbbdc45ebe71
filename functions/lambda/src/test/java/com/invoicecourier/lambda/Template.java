package com.invoicecourier.lambda;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** A template as a tree, in which {@code !Ref X} reads {@code {"Ref": "X"}} as it would in JSON. */
record Template(String file, JsonNode tree) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** One resource of a template; {@code properties} is missing where there are none. */
  record Resource(Template template, String id, String type, JsonNode properties) {

    String stem() {
      return id.substring(0, id.length() - "Function".length());
    }

    String kebabStem() {
      return kebab(stem());
    }

    String kebabId() {
      return kebab(id);
    }

    /** A property of the resource beside its Properties, as DeletionPolicy is. */
    String attribute(String name) {
      return template.tree.path("Resources").path(id).path(name).asText();
    }

    private static String kebab(String name) {
      return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    Stream<JsonNode> eventsOf(String eventType) {
      return properties
          .path("Events")
          .valueStream()
          .filter(event -> event.path("Type").asText().equals(eventType))
          .map(event -> event.path("Properties"));
    }

    @Override
    public String toString() {
      return template.file + "#" + id;
    }
  }

  static Template root() {
    return read("template.yaml");
  }

  static Stream<Template> all() {
    return Stream.concat(
        Stream.of(root()),
        root()
            .resourcesOf("AWS::CloudFormation::Stack")
            .map(stack -> read(stack.properties().path("TemplateURL").asText())));
  }

  /** The resources of a type in all templates. */
  static Stream<Resource> everywhere(String type) {
    return all().flatMap(template -> template.resourcesOf(type));
  }

  /** The one resource of this name. */
  static Resource the(String id) {
    return all()
        .flatMap(Template::resources)
        .filter(resource -> resource.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static String functionOfSample(Path event) {
    String name = String.valueOf(event.getFileName());
    return name.substring(0, name.indexOf('.'));
  }

  Stream<Resource> resources() {
    return tree.path("Resources").properties().stream()
        .map(
            entry ->
                new Resource(
                    this,
                    entry.getKey(),
                    entry.getValue().path("Type").asText(),
                    entry.getValue().path("Properties")));
  }

  Stream<Resource> resourcesOf(String type) {
    return resources().filter(resource -> resource.type().equals(type));
  }

  Stream<Resource> functions() {
    return resourcesOf("AWS::Serverless::Function");
  }

  /** Follows {@code A.Arn} here, and {@code Stack.Outputs.Name} into the nested stack. */
  Resource target(JsonNode reference) {
    String path = reference.path("Fn::GetAtt").asText(reference.path("Ref").asText());
    Resource named =
        resources()
            .filter(it -> it.id().equals(path.replaceFirst("\\..*", "")))
            .findFirst()
            .orElseThrow();
    if (!path.contains(".Outputs.")) {
      return named;
    }
    Template nested = read(named.properties().path("TemplateURL").asText());
    String output = path.substring(path.lastIndexOf('.') + 1);
    return nested.target(nested.tree.path("Outputs").path(output).path("Value"));
  }

  private static Template read(String file) {
    String text = Repository.text(Repository.root().resolve(file));
    try (YAMLParser yaml = new YAMLFactory().createParser(text)) {
      yaml.nextToken();
      return new Template(file, value(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode value(YAMLParser yaml) throws IOException {
    String tag = yaml.getTypeId();
    JsonNode plain =
        switch (yaml.currentToken()) {
          case START_OBJECT -> object(yaml);
          case START_ARRAY -> array(yaml);
          case VALUE_NUMBER_INT -> NODES.numberNode(yaml.getIntValue());
          case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(yaml.getBooleanValue());
          default -> NODES.textNode(yaml.getText());
        };
    return tag == null
        ? plain
        : NODES.objectNode().set(tag.equals("Ref") ? tag : "Fn::" + tag, plain);
  }

  private static JsonNode object(YAMLParser yaml) throws IOException {
    ObjectNode node = NODES.objectNode();
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String name = yaml.currentName();
      yaml.nextToken();
      node.set(name, value(yaml));
    }
    return node;
  }

  private static JsonNode array(YAMLParser yaml) throws IOException {
    ArrayNode node = NODES.arrayNode();
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      node.add(value(yaml));
    }
    return node;
  }
}
