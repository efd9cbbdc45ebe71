package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CloudFormation's intrinsic functions over one stack.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">AWS
 *     reference</a>
 */
record Intrinsics(Stack stack, LocalNames names) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([A-Za-z0-9:.]+)}");

  JsonNode resolve(JsonNode node) {
    if (node.isArray()) {
      return array(node);
    }
    if (!node.isObject()) {
      return node;
    }
    if (node.size() == 1) {
      String name = node.fieldNames().next();
      if (name.equals("Ref") || name.equals("Condition") || name.startsWith("Fn::")) {
        return call(name, node.path(name));
      }
    }
    ObjectNode object = JSON.objectNode();
    node.properties().forEach(entry -> put(object, entry.getKey(), resolve(entry.getValue())));
    return object;
  }

  private static void put(ObjectNode object, String name, JsonNode value) {
    if (!value.isMissingNode()) {
      object.set(name, value);
    }
  }

  private ArrayNode array(JsonNode node) {
    ArrayNode array = JSON.arrayNode();
    for (JsonNode element : node) {
      JsonNode value = resolve(element);
      if (!value.isMissingNode()) {
        array.add(value);
      }
    }
    return array;
  }

  private JsonNode call(String name, JsonNode argument) {
    return switch (name) {
      case "Ref" -> ref(argument.asText());
      case "Condition" -> JSON.booleanNode(stack.holds(argument.asText()));
      case "Fn::GetAtt" -> attribute(argument.get(0).asText(), argument.get(1).asText());
      case "Fn::Sub" -> substitute(argument);
      case "Fn::Join" -> join(argument.get(0).asText(), resolve(argument.get(1)));
      case "Fn::Select" -> resolve(argument.get(1)).path(resolve(argument.get(0)).asInt());
      case "Fn::Split" -> split(argument.get(0).asText(), resolve(argument.get(1)).asText());
      case "Fn::FindInMap" -> find(resolve(argument));
      case "Fn::If" -> resolve(argument.get(stack.holds(argument.get(0).asText()) ? 1 : 2));
      case "Fn::Equals" ->
          JSON.booleanNode(
              resolve(argument.get(0)).asText().equals(resolve(argument.get(1)).asText()));
      case "Fn::Not" -> JSON.booleanNode(!resolve(argument.get(0)).asBoolean());
      case "Fn::And" -> JSON.booleanNode(values(argument).stream().allMatch(isTrue()));
      case "Fn::Or" -> JSON.booleanNode(values(argument).stream().anyMatch(isTrue()));
      case "Fn::GetAZs" -> JSON.arrayNode().add("us-east-1a").add("us-east-1b");
      default -> throw new IllegalStateException("the local run does not know " + name);
    };
  }

  private JsonNode ref(String name) {
    if (name.equals("AWS::NoValue")) {
      return MissingNode.getInstance();
    }
    if (name.startsWith("AWS::")) {
      return Stack.text(names.pseudo(name, stack.name()));
    }
    return stack.parameter(name).orElseGet(() -> Stack.text(names.ref(resource(name))));
  }

  private JsonNode attribute(String logicalId, String attribute) {
    Resource resource = resource(logicalId);
    if (resource.isStack() && attribute.startsWith("Outputs.")) {
      return stack.nested(logicalId).output(attribute.substring("Outputs.".length()));
    }
    return Stack.text(names.attribute(resource, attribute));
  }

  private Resource resource(String logicalId) {
    return stack
        .resource(logicalId)
        .orElseThrow(() -> new IllegalStateException("no resource or parameter " + logicalId));
  }

  private JsonNode substitute(JsonNode argument) {
    JsonNode template = argument.isArray() ? argument.get(0) : argument;
    JsonNode own = argument.isArray() ? argument.get(1) : MissingNode.getInstance();
    Matcher matcher = VARIABLE.matcher(template.asText());
    return Stack.text(matcher.replaceAll(match -> Matcher.quoteReplacement(variable(match, own))));
  }

  private String variable(MatchResult match, JsonNode own) {
    String name = match.group(2);
    if (!match.group(1).isEmpty()) {
      return "${" + name + "}";
    }
    if (own.has(name)) {
      return resolve(own.path(name)).asText();
    }
    int dot = name.indexOf('.');
    return dot < 0
        ? ref(name).asText()
        : attribute(name.substring(0, dot), name.substring(dot + 1)).asText();
  }

  private static JsonNode join(String separator, JsonNode parts) {
    List<String> texts = new ArrayList<>();
    parts.forEach(part -> texts.add(part.asText()));
    return Stack.text(String.join(separator, texts));
  }

  private static JsonNode split(String separator, String text) {
    ArrayNode parts = JSON.arrayNode();
    for (String part : text.split(Pattern.quote(separator), -1)) {
      parts.add(part);
    }
    return parts;
  }

  private JsonNode find(JsonNode path) {
    return resolve(stack.mapping(path.get(0).asText(), path.get(1).asText(), path.get(2).asText()));
  }

  private List<JsonNode> values(JsonNode arguments) {
    List<JsonNode> values = new ArrayList<>();
    arguments.forEach(argument -> values.add(resolve(argument)));
    return values;
  }

  private static Predicate<JsonNode> isTrue() {
    return JsonNode::asBoolean;
  }
}
