package com.invoicecourier.event;

import java.time.Instant;
import java.util.Map;

/** One thing that happened, written in the same transaction as the change it tells of. */
public record Event(EventId id, EventType type, Instant at, Map<Fact, String> facts) {
  public Event {
    facts = Map.copyOf(facts);
  }

  public String fact(Fact fact) {
    return facts.getOrDefault(fact, "");
  }
}
