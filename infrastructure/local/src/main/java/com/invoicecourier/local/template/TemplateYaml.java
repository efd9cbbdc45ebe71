package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns CloudFormation YAML into JSON, its short tags ({@code !Ref x}) into the long form. */
final class TemplateYaml {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper SCALARS = new ObjectMapper(new YAMLFactory());

  private TemplateYaml() {}

  static JsonNode read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return json(new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Node node) {
    String tag = node.getTag().getValue();
    return tag.startsWith("!") ? call(tag.substring(1), plain(node)) : plain(node);
  }

  private static JsonNode plain(Node node) {
    return switch (node) {
      case MappingNode mapping -> object(mapping);
      case SequenceNode sequence -> array(sequence);
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new IllegalArgumentException("YAML that no template has: " + node);
    };
  }

  private static JsonNode call(String name, JsonNode argument) {
    return switch (name) {
      case "Ref", "Condition" -> JSON.objectNode().set(name, argument);
      case "GetAtt" -> JSON.objectNode().set("Fn::GetAtt", dotted(argument));
      default -> JSON.objectNode().set("Fn::" + name, argument);
    };
  }

  private static JsonNode dotted(JsonNode argument) {
    if (argument.isArray()) {
      return argument;
    }
    String[] parts = argument.asText().split("\\.", 2);
    return JSON.arrayNode().add(parts[0]).add(parts[1]);
  }

  private static ObjectNode object(MappingNode mapping) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple entry : mapping.getValue()) {
      object.set(((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode()));
    }
    return object;
  }

  private static ArrayNode array(SequenceNode sequence) {
    ArrayNode array = JSON.arrayNode();
    sequence.getValue().forEach(element -> array.add(json(element)));
    return array;
  }

  /** Dates stay text: CloudFormation knows none, and "2012-10-17" is a policy's version. */
  private static JsonNode scalar(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) || tag.equals(Tag.BOOL)) {
      try {
        return SCALARS.readTree(scalar.getValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(scalar.getValue());
  }
}
