package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A queue with the attributes that the template sets. */
public record Queue(
    String name,
    String url,
    String arn,
    Map<String, String> attributes,
    Optional<Redrive> redrive) {

  /** Where a message goes that was received too often. */
  public record Redrive(String deadLetterArn, int maxReceiveCount) {}

  static Queue of(Resource resource) {
    Map<String, String> attributes = new LinkedHashMap<>();
    put(attributes, "DelaySeconds", resource.get("DelaySeconds"));
    put(attributes, "VisibilityTimeout", resource.get("VisibilityTimeout"));
    put(attributes, "MessageRetentionPeriod", resource.get("MessageRetentionPeriod"));
    JsonNode redrive = resource.get("RedrivePolicy");
    return new Queue(
        LocalNames.physicalName(resource),
        resource.stack().resolve(reference(resource, "QueueUrl")).asText(),
        resource.stack().resolve(reference(resource, "Arn")).asText(),
        attributes,
        redrive.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new Redrive(
                    redrive.path("deadLetterTargetArn").asText(),
                    redrive.path("maxReceiveCount").asInt(10))));
  }

  public int delaySeconds() {
    return Integer.parseInt(attributes.getOrDefault("DelaySeconds", "0"));
  }

  private static JsonNode reference(Resource resource, String attribute) {
    return Resource.reference(resource.logicalId(), attribute);
  }

  private static void put(Map<String, String> attributes, String name, JsonNode value) {
    if (!value.isMissingNode()) {
      attributes.put(name, value.asText());
    }
  }
}
