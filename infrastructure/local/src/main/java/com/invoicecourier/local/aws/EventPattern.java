package com.invoicecourier.local.aws;

import java.io.IOException;
import java.util.List;
import software.amazon.event.ruler.Machine;

/** An event pattern, matched by the engine that AWS published. */
public final class EventPattern {
  private final Machine machine = Machine.builder().build();

  public EventPattern(List<String> anyOf) {
    try {
      for (String pattern : anyOf) {
        machine.addRule("matches", pattern);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("not an event pattern: " + anyOf, e);
    }
  }

  public boolean matches(String event) {
    try {
      return !machine.rulesForJSONEvent(event).isEmpty();
    } catch (Exception e) { // the engine declares no narrower one
      throw new IllegalArgumentException("not an event", e);
    }
  }
}
