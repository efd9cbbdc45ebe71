package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** An event rule: what on which bus goes where. */
public record Rule(String name, String bus, String pattern, List<String> targets) {

  static Rule of(Resource resource) {
    List<String> targets = new ArrayList<>();
    for (JsonNode target : resource.get("Targets")) {
      if (target.has("Input") || target.has("InputPath") || target.has("InputTransformer")) {
        throw new IllegalStateException("the local run sends whole events, see " + target);
      }
      targets.add(target.path("Arn").asText());
    }
    String bus = resource.text("EventBusName");
    return new Rule(
        LocalNames.physicalName(resource),
        bus.isEmpty() ? "default" : bus.substring(bus.lastIndexOf('/') + 1),
        resource.get("EventPattern").toString(),
        targets);
  }
}
