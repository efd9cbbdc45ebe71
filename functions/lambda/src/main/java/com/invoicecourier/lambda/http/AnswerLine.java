package com.invoicecourier.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.invoicecourier.lambda.log.Line;
import com.invoicecourier.lambda.log.Log;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The line of one answered request; the ids of its path only where they named something. */
final class AnswerLine {
  private static final List<String> IDS =
      List.of("company", "project", "invoice", "communication", "email", "mail");

  private AnswerLine() {}

  static void log(APIGatewayV2HTTPEvent event, int status) {
    Line line =
        Log.line("Answered")
            .word("route", Objects.requireNonNullElse(event.getRouteKey(), ""))
            .number("status", status);
    String gateway = event.getRequestContext().getRequestId();
    line.id("gateway", Objects.requireNonNullElse(gateway, ""));
    if (status < 400) {
      Map<String, String> path = Objects.requireNonNullElse(event.getPathParameters(), Map.of());
      IDS.forEach(name -> line.id(name, path.getOrDefault(name, "")));
    }
    line.write();
  }
}
