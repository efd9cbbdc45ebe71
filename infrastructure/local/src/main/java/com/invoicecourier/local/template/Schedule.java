package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rate at which the scheduler calls a function, and with what. */
public record Schedule(String function, String name, Duration every, Optional<String> input) {
  private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");

  static Stream<Schedule> of(Resource function) {
    return function.get("Events").properties().stream()
        .filter(entry -> entry.getValue().path("Type").asText().equals("ScheduleV2"))
        .map(
            entry -> of(function.logicalId(), entry.getKey(), entry.getValue().path("Properties")));
  }

  private static Schedule of(String function, String event, JsonNode properties) {
    return new Schedule(
        function,
        properties.path("Name").asText(function + event),
        rate(properties.path("ScheduleExpression").asText()),
        Optional.of(properties.path("Input").asText()).filter(input -> !input.isEmpty()));
  }

  private static Duration rate(String expression) {
    Matcher rate = RATE.matcher(expression);
    if (!rate.matches()) {
      throw new IllegalStateException("the local run keeps only rates, not " + expression);
    }
    long count = Long.parseLong(rate.group(1));
    return switch (rate.group(2)) {
      case "minute" -> Duration.ofMinutes(count);
      case "hour" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }
}
