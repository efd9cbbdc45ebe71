package com.invoicecourier.lambda.log;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the log, and the metrics that it counts ("Specification: Embedded metric format",
 * Amazon CloudWatch). A value that is no id is not written, whoever hands it over.
 */
public final class Line {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:=-]{0,99}");

  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final Instant at;
  private Optional<String> dimension = Optional.empty();

  Line(String level, String event, Log.Call call, Instant at) {
    this.at = at;
    fields.put("timestamp", at.toString());
    fields.put("level", level);
    fields.put("event", event);
    id("function", call.function());
    id("request", call.request());
  }

  /** An id of ours or of a service; nothing is written where there is none. */
  public Line id(String name, String value) {
    if (ID.matcher(value).matches()) {
      fields.put(name, value);
    } else if (!value.isEmpty()) {
      fields.put(name, "(no id)");
    }
    return this;
  }

  /** A word out of our own code, such as a state or a route key. */
  public Line word(String name, String ours) {
    fields.put(name, ours);
    return this;
  }

  public Line number(String name, long value) {
    fields.put(name, value);
    return this;
  }

  /** What the line's metrics are told apart by: few words, because each is a metric of its own. */
  public Line by(String name, String ours) {
    dimension = Optional.of(name);
    return word(name, ours);
  }

  /** The line's metrics are told apart by function. */
  public Line byFunction() {
    dimension = Optional.of("function");
    return this;
  }

  public Line count(String metric) {
    return measure(metric, 1, "Count");
  }

  /** The units are those of CloudWatch, such as Milliseconds. */
  public Line measure(String metric, long value, String unit) {
    units.put(metric, unit);
    return number(metric, value);
  }

  public void write() {
    write(System.out);
  }

  void write(PrintStream out) {
    String joins = fields.has("communication") ? "communication" : "request";
    fields.set("correlation", fields.path(joins));
    if (!units.isEmpty()) {
      fields.set("_aws", metrics());
    }
    out.println(fields);
  }

  Line words(String name, List<String> ours) {
    ArrayNode list = fields.putArray(name);
    ours.forEach(list::add);
    return this;
  }

  private ObjectNode metrics() {
    ObjectNode aws = JsonNodeFactory.instance.objectNode().put("Timestamp", at.toEpochMilli());
    ObjectNode directive = aws.putArray("CloudWatchMetrics").addObject();
    directive.put("Namespace", Log.namespace());
    ArrayNode dimensions = directive.putArray("Dimensions").addArray();
    dimension.ifPresent(dimensions::add);
    ArrayNode metrics = directive.putArray("Metrics");
    units.forEach((name, unit) -> metrics.addObject().put("Name", name).put("Unit", unit));
    return aws;
  }
}
