package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** One resource of a template; what it says is resolved when read. */
record Resource(Stack stack, String logicalId, JsonNode declared) {

  String type() {
    return declared.path("Type").asText();
  }

  boolean isStack() {
    return type().equals("AWS::CloudFormation::Stack")
        || type().equals("AWS::Serverless::Application");
  }

  boolean exists() {
    return !declared.has("Condition") || stack.holds(declared.path("Condition").asText());
  }

  /** The property, resolved; a missing node if there is none. */
  JsonNode get(String property) {
    return stack.resolve(declared.path("Properties").path(property));
  }

  String text(String property) {
    return get(property).asText();
  }

  static JsonNode reference(String logicalId, String attribute) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return json.objectNode().set("Fn::GetAtt", json.arrayNode().add(logicalId).add(attribute));
  }
}
