package com.invoicecourier.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.demo.ApiCalls;
import java.util.List;
import java.util.function.Predicate;

/** The general contractor's invoice administrator, at work through the HTTP API. */
record Contractor(ApiCalls api) {
  static final String DANA = "dana.whitfield@riverside-usd.example";
  static final String OMAR = "omar.haddad@riverside-usd.example";
  static final String JANE = "jane.roe@granitepine.example";
  static final String INVOICE = "/projects/riverside-school/invoices/prime-07";

  private static final ObjectMapper JSON = new ObjectMapper();

  static Contractor of(Endpoints endpoints, String token) {
    return new Contractor(new ApiCalls(endpoints.api(), token));
  }

  static Contractor of(LocalRun run) {
    return of(run.endpoints(), run.token("invoice-admin", "general-contractor"));
  }

  /** Mails the invoice; gives the id of the communication. */
  String send(String subject, List<String> to, List<String> cc) throws Exception {
    return api.post(INVOICE + "/communications", request(subject, to, cc)).path("id").asText();
  }

  static ObjectNode request(String subject, List<String> to, List<String> cc) {
    ObjectNode request =
        JSON.createObjectNode().put("subject", subject).put("message", "Bitte prüfen, please.");
    addresses(request.putArray("to"), to);
    addresses(request.putArray("cc"), cc);
    return request;
  }

  JsonNode thread(String communication) throws Exception {
    return api.get("/communications/" + communication);
  }

  JsonNode awaitThread(String communication, Predicate<JsonNode> expected) throws Exception {
    return SmallRun.await(() -> thread(communication), expected);
  }

  static List<String> states(JsonNode thread) {
    return thread.path("emails").path(0).path("recipients").findValuesAsText("state");
  }

  static List<JsonNode> inbound(JsonNode thread) {
    return thread
        .path("emails")
        .valueStream()
        .filter(email -> email.path("direction").asText().equals("inbound"))
        .toList();
  }

  private static void addresses(ArrayNode list, List<String> addresses) {
    addresses.forEach(address -> list.addObject().put("address", address));
  }
}
