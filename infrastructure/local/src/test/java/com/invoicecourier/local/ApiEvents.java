package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.lambda.handler.ApiHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Requests as the gateway hands them to a function, of the general contractor's administrator. */
final class ApiEvents {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ApiEvents() {}

  /** On the demo invoice; the other parts are set as the test needs them. */
  static ObjectNode event(String route) {
    ObjectNode event = JSON.createObjectNode().put("routeKey", route);
    event.withObject("/headers").put("content-type", "application/json");
    event
        .withObject("/pathParameters")
        .put("project", "riverside-school")
        .put("invoice", "prime-07");
    event.withObject("/requestContext").put("routeKey", route);
    claims(event)
        .put("sub", "general-contractor-invoice-admin")
        .put("email", Contractor.JANE)
        .put("email_verified", "true")
        .put("name", "Jane Roe");
    return event;
  }

  static ObjectNode claims(ObjectNode event) {
    return event.withObject("/requestContext/authorizer/jwt/claims");
  }

  static APIGatewayV2HTTPResponse answer(ApiHandler handler, JsonNode event) throws IOException {
    return handler.handleRequest(
        com.invoicecourier.lambda.http.ApiEvents.read(
            new ByteArrayInputStream(JSON.writeValueAsBytes(event))),
        noContext());
  }

  static JsonNode answer(ApiHandler handler, JsonNode event, int status) throws IOException {
    APIGatewayV2HTTPResponse answer = answer(handler, event);
    assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(status);
    return JSON.readTree(answer.getBody());
  }

  /** The handlers that answer requests can do without. */
  @SuppressWarnings("NullAway")
  private static @Nullable Context noContext() {
    return null;
  }
}
