package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.function.FunctionFailed;
import com.invoicecourier.local.function.Functions;
import com.invoicecourier.local.template.Schedule;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a function at its rate, the first time one period after the start. */
public record SchedulePump(Schedule schedule, Functions functions, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(SchedulePump.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  void turn() throws InterruptedException {
    Thread.sleep(schedule.every());
    try {
      run();
    } catch (FunctionFailed e) {
      LOG.warn("{}", e.getMessage());
    }
  }

  public void run() throws FunctionFailed {
    String event = schedule.input().orElseGet(this::withoutInput);
    functions.invoke(schedule.function(), event.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Without an input, EventBridge Scheduler sends an event whose detail is text
   * (aws-lambda-java-libs#479).
   */
  private String withoutInput() {
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "0");
    event.put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event");
    event.put("source", "aws.scheduler");
    event.put("account", "000000000000");
    event.put("time", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    event.put("region", AwsClients.REGION);
    event
        .putArray("resources")
        .add("arn:aws:scheduler:us-east-1:000000000000:schedule/default/" + schedule.name());
    event.put("detail", "{}");
    return event.toString();
  }
}
