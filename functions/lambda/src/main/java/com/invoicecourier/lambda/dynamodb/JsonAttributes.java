package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** JSON in the table's own types: lists, maps, texts, numbers, booleans and null. */
final class JsonAttributes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonAttributes() {}

  static AttributeValue of(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> map(json);
      case ARRAY -> list(json);
      case STRING -> AttributeValue.fromS(json.asText());
      case NUMBER -> AttributeValue.fromN(json.asText());
      case BOOLEAN -> AttributeValue.fromBool(json.asBoolean());
      case NULL -> AttributeValue.fromNul(true);
      case BINARY, MISSING, POJO -> throw new IllegalStateException("no JSON that can be kept");
    };
  }

  private static AttributeValue map(JsonNode object) {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    object.properties().forEach(each -> map.put(each.getKey(), of(each.getValue())));
    return AttributeValue.fromM(map);
  }

  private static AttributeValue list(JsonNode array) {
    List<AttributeValue> list = new ArrayList<>();
    array.forEach(each -> list.add(of(each)));
    return AttributeValue.fromL(list);
  }

  static JsonNode json(AttributeValue value) {
    return switch (value.type()) {
      case M -> object(value.m());
      case L -> array(value.l());
      case S -> JSON.textNode(value.s());
      case N -> number(value.n());
      case BOOL -> JSON.booleanNode(value.bool());
      case NUL -> JSON.nullNode();
      case SS, NS, B, BS, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalStateException("not of JSON's types: " + value.type());
    };
  }

  private static JsonNode object(Map<String, AttributeValue> map) {
    ObjectNode object = JSON.objectNode();
    map.forEach((name, each) -> object.set(name, json(each)));
    return object;
  }

  private static JsonNode array(List<AttributeValue> list) {
    ArrayNode array = JSON.arrayNode(list.size());
    list.forEach(each -> array.add(json(each)));
    return array;
  }

  private static JsonNode number(String text) {
    BigDecimal number = new BigDecimal(text);
    return number.scale() <= 0 ? JSON.numberNode(number.longValueExact()) : JSON.numberNode(number);
  }
}
