package com.invoicecourier.local.fault;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The invoice administrator, at the door of the function that records what is to be sent. */
final class Sender {
  static final String ROUTE = "POST /projects/{project}/invoices/{invoice}/communications";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Laboratory laboratory;
  private int sent;

  Sender(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /** A request under a subject and a key of its own. */
  Request request(List<String> to, List<String> uploads) {
    sent++;
    ObjectNode body =
        JSON.createObjectNode().put("subject", "Invoice " + sent).put("message", "Please pay.");
    to.forEach(address -> body.withArray("to").addObject().put("address", address));
    uploads.forEach(upload -> body.withArray("attachments").addObject().put("upload", upload));
    return new Request("Invoice " + sent, event(ROUTE, "key-" + sent, body));
  }

  /** One message to record, which may be asked for again. */
  record Request(String subject, APIGatewayV2HTTPEvent event) {}

  /** Records it; gives the id of the communication. */
  String submit(Request request) {
    APIGatewayV2HTTPResponse answer = ask(request.event());
    if (answer.getStatusCode() != 202) {
      throw new IllegalStateException(answer.getStatusCode() + " " + answer.getBody());
    }
    return read(answer).path("id").asText();
  }

  APIGatewayV2HTTPResponse ask(APIGatewayV2HTTPEvent event) {
    return laboratory.submitEmail().handleRequest(event, Laboratory.context());
  }

  static JsonNode read(APIGatewayV2HTTPResponse answer) {
    try {
      return JSON.readTree(answer.getBody());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static APIGatewayV2HTTPEvent event(String route, String key, ObjectNode body) {
    JWT jwt =
        JWT.builder()
            .withClaims(
                Map.of(
                    "sub", "general-contractor-invoice-admin",
                    "email", "jane.roe@granitepine.example",
                    "email_verified", "true",
                    "name", "Jane Roe"))
            .build();
    return APIGatewayV2HTTPEvent.builder()
        .withRouteKey(route)
        .withHeaders(Map.of("idempotency-key", key, "content-type", "application/json"))
        .withPathParameters(Map.of("project", "riverside-school", "invoice", "prime-07"))
        .withRequestContext(
            RequestContext.builder()
                .withRouteKey(route)
                .withAuthorizer(Authorizer.builder().withJwt(jwt).build())
                .build())
        .withBody(body.toString())
        .withIsBase64Encoded(false)
        .build();
  }
}
