package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Which events of a configuration set's mail reach the default event bus. */
public record EventDestination(String configurationSet, List<String> eventTypes) {

  public EventDestination {
    eventTypes = List.copyOf(eventTypes);
  }

  static EventDestination of(Resource resource) {
    JsonNode destination = resource.get("EventDestination");
    boolean on =
        destination.path("Enabled").asBoolean() && destination.has("EventBridgeDestination");
    return new EventDestination(
        resource.text("ConfigurationSetName"),
        on ? Route.texts(destination.path("MatchingEventTypes")) : List.of());
  }
}
