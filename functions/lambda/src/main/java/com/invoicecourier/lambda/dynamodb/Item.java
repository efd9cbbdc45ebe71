package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of the table. A record of ours and not the SDK's document, which loads 260 classes more
 * at a start.
 */
record Item(Map<String, AttributeValue> attributes) {

  static Builder builder() {
    return new Builder(new HashMap<>());
  }

  Builder toBuilder() {
    return new Builder(new HashMap<>(attributes));
  }

  boolean isPresent(String name) {
    return attributes.containsKey(name);
  }

  /** The attribute, which must be there. */
  AttributeValue get(String name) {
    AttributeValue found = attributes.get(name);
    if (found == null) {
      throw new IllegalStateException("no attribute " + name);
    }
    return found;
  }

  /** Puts attributes one by one. */
  record Builder(Map<String, AttributeValue> attributes) {

    Builder putString(String name, String text) {
      return put(name, AttributeValue.fromS(text));
    }

    Builder putNumber(String name, long number) {
      return put(name, AttributeValue.fromN(Long.toString(number)));
    }

    Builder putBoolean(String name, boolean flag) {
      return put(name, AttributeValue.fromBool(flag));
    }

    /** As a list or map of the table's own types. */
    Builder putJson(String name, JsonNode json) {
      return put(name, JsonAttributes.of(json));
    }

    private Builder put(String name, AttributeValue value) {
      attributes.put(name, value);
      return this;
    }

    Item build() {
      return new Item(Map.copyOf(attributes));
    }
  }
}
