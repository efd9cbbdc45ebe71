package com.invoicecourier.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /dev/token}: a token for a persona. There is no such thing on AWS. */
public record DevTokens(Issuer issuer) {
  public static final String PATH = "/dev/token";
  private static final ObjectMapper JSON = new ObjectMapper();

  void answer(Context call) throws IOException {
    JsonNode request = request(call.bodyAsBytes());
    String persona = request.path("persona").asText("invoice-admin");
    String company = request.path("company").asText("general-contractor");
    Optional<Persona> found = Persona.find(persona, company);
    call.header("cache-control", "no-store");
    if (found.isEmpty()) {
      HttpAnswer.own(call, 422, "no such persona or company; see the README");
      return;
    }
    ObjectNode answer = JSON.createObjectNode();
    answer.put("token", token(found.get()));
    answer.put("persona", persona);
    answer.put("company", company);
    answer.put("id", found.get().id());
    if (!found.get().machine()) {
      answer.put("name", found.get().fullName());
      answer.put("email", found.get().email());
    }
    call.contentType("application/json").result(answer.toString());
  }

  public String token(Persona persona) {
    return issuer.token(persona.claims());
  }

  private static JsonNode request(byte[] body) throws IOException {
    try {
      return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
    } catch (JsonProcessingException _) {
      return JSON.createObjectNode().put("persona", "");
    }
  }
}
