package com.invoicecourier.event;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** Makes events with an id and the time. */
public final class Events {
  private final Clock clock;
  private final Supplier<String> ids;

  public Events(Clock clock, Supplier<String> ids) {
    this.clock = clock;
    this.ids = ids;
  }

  public Event of(EventType type, Map<Fact, String> facts) {
    return new Event(new EventId(ids.get()), type, clock.instant(), facts);
  }
}
