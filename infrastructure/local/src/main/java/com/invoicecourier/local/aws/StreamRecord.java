package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * A change of a table as a pipe sees it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-dynamodb.html">AWS on
 *     DynamoDB streams as a source</a>
 */
record StreamRecord(Record record, String streamArn) {
  private static final ObjectMapper JSON = new ObjectMapper();

  JsonNode json() {
    ObjectNode event = JSON.createObjectNode();
    event.put("eventID", record.eventID());
    event.put("eventName", record.eventNameAsString());
    event.put("eventVersion", record.eventVersion());
    event.put("eventSource", "aws:dynamodb");
    event.put("awsRegion", AwsClients.REGION);
    ObjectNode change = event.putObject("dynamodb");
    var stream = record.dynamodb();
    change.put(
        "ApproximateCreationDateTime", stream.approximateCreationDateTime().getEpochSecond());
    change.set("Keys", map(stream.keys()));
    if (stream.hasNewImage()) {
      change.set("NewImage", map(stream.newImage()));
    }
    if (stream.hasOldImage()) {
      change.set("OldImage", map(stream.oldImage()));
    }
    change.put("SequenceNumber", stream.sequenceNumber());
    change.put("SizeBytes", stream.sizeBytes());
    change.put("StreamViewType", stream.streamViewTypeAsString());
    event.put("eventSourceARN", streamArn);
    return event;
  }

  private static ObjectNode map(Map<String, AttributeValue> attributes) {
    ObjectNode map = JSON.createObjectNode();
    attributes.forEach((name, value) -> map.set(name, json(value)));
    return map;
  }

  private static JsonNode json(AttributeValue value) {
    ObjectNode json = JSON.createObjectNode();
    switch (value.type()) {
      case S -> json.put("S", value.s());
      case N -> json.put("N", value.n());
      case BOOL -> json.put("BOOL", value.bool());
      case NUL -> json.put("NULL", true);
      case B -> json.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      case M -> json.set("M", map(value.m()));
      case SS -> value.ss().forEach(json.putArray("SS")::add);
      case NS -> value.ns().forEach(json.putArray("NS")::add);
      case L -> {
        ArrayNode list = json.putArray("L");
        value.l().forEach(element -> list.add(json(element)));
      }
      case BS, UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("no such attribute here");
    }
    return json;
  }
}
