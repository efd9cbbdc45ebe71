package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.template.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The default event bus and our own: what is put on them is kept in a file and follows the rules.
 */
public final class EventBuses {
  public static final String DEFAULT = "default";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Matched> rules;
  private final Queues queues;
  private final EventLog log;
  private final Clock clock;

  private record Matched(Rule rule, EventPattern pattern) {}

  public EventBuses(List<Rule> rules, Queues queues, EventLog log, Clock clock) {
    this.rules =
        rules.stream()
            .map(rule -> new Matched(rule, new EventPattern(List.of(rule.pattern()))))
            .toList();
    this.queues = queues;
    this.log = log;
    this.clock = clock;
  }

  /** An event as a caller of PutEvents would give it. */
  public record Entry(
      String bus, String source, String detailType, List<String> resources, JsonNode detail) {}

  /** On the bus whose rules take events of this type. */
  public void put(String source, String detailType, JsonNode detail) {
    String bus =
        rules.stream()
            .filter(one -> one.rule().pattern().contains(detailType))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no rule for " + detailType))
            .rule()
            .bus();
    put(new Entry(bus, source, detailType, List.of(), detail));
  }

  public void put(Entry entry) {
    ObjectNode event = envelope(entry);
    log.append(entry.bus(), event);
    String body = event.toString();
    for (Matched matched : rules) {
      if (matched.rule().bus().equals(entry.bus()) && matched.pattern().matches(body)) {
        matched.rule().targets().forEach(queueArn -> queues.send(queueArn, body));
      }
    }
  }

  private ObjectNode envelope(Entry entry) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "0");
    event.put("id", UUID.randomUUID().toString());
    event.put("detail-type", entry.detailType());
    event.put("source", entry.source());
    event.put("account", "000000000000");
    event.put("time", now.toString());
    event.put("region", AwsClients.REGION);
    entry.resources().forEach(event.putArray("resources")::add);
    event.set("detail", entry.detail());
    return event;
  }
}
