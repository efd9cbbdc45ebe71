package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.template.Pipe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Where a pipe leads: a queue or an event bus. */
@FunctionalInterface
interface PipeTarget {
  ObjectMapper JSON = new ObjectMapper();

  void send(JsonNode event);

  static PipeTarget of(Pipe pipe, Queues queues, EventBuses buses) {
    String arn = pipe.targetArn();
    if (arn.contains(":sqs:")) {
      return event -> queues.send(arn, input(pipe, event));
    }
    if (arn.contains(":event-bus/")) {
      String bus = arn.substring(arn.lastIndexOf('/') + 1);
      return event -> buses.put(entry(bus, pipe, event));
    }
    throw new IllegalStateException("the local run has no pipes to " + arn);
  }

  private static EventBuses.Entry entry(String bus, Pipe pipe, JsonNode event) {
    return new EventBuses.Entry(
        bus,
        parameter(pipe.source(), event),
        parameter(pipe.detailType(), event),
        List.of(),
        json(input(pipe, event)));
  }

  private static String input(Pipe pipe, JsonNode event) {
    return pipe.inputTemplate()
        .map(template -> new InputTemplate(template).fill(event))
        .orElseGet(event::toString);
  }

  /** A parameter may be a path into the event. */
  private static String parameter(String value, JsonNode event) {
    return value.startsWith("$.") ? InputTemplate.at(event, value).asText() : value;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a bus takes JSON", e);
    }
  }
}
