package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A JWT authoriser: whose tokens it takes, and for whom they must be made out. */
public record Authorizer(String issuer, List<String> audiences) {

  public Authorizer {
    audiences = List.copyOf(audiences);
  }

  static Authorizer of(JsonNode declared) {
    JsonNode jwt = declared.path("JwtConfiguration");
    return new Authorizer(jwt.path("issuer").asText(), Route.texts(jwt.path("audience")));
  }
}
