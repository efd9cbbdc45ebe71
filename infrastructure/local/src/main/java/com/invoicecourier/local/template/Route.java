package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One route of the HTTP API: who serves it, who guards it, what a token must hold. */
public record Route(
    String method,
    String path,
    String function,
    Optional<Authorizer> authorizer,
    List<String> scopes) {

  public Route {
    scopes = List.copyOf(scopes);
  }

  public String key() {
    return method + " " + path;
  }

  static Stream<Route> of(Resource function, List<Resource> apis) {
    return function.get("Events").properties().stream()
        .map(entry -> entry.getValue())
        .filter(event -> event.path("Type").asText().equals("HttpApi"))
        .map(event -> of(function, event.path("Properties"), apis));
  }

  private static Route of(Resource function, JsonNode event, List<Resource> apis) {
    JsonNode auth = apis.isEmpty() ? event.path("none") : apis.getFirst().get("Auth");
    String guard =
        event.path("Auth").path("Authorizer").asText(auth.path("DefaultAuthorizer").asText());
    JsonNode declared = auth.path("Authorizers").path(guard);
    if (!guard.isEmpty() && !guard.equals("NONE") && declared.isMissingNode()) {
      throw new IllegalStateException("the HTTP API has no authorizer " + guard);
    }
    JsonNode own = event.path("Auth").path("AuthorizationScopes");
    return new Route(
        event.path("Method").asText().toUpperCase(Locale.ROOT),
        event.path("Path").asText(),
        function.logicalId(),
        declared.isMissingNode() ? Optional.empty() : Optional.of(Authorizer.of(declared)),
        texts(own.isMissingNode() ? declared.path("AuthorizationScopes") : own));
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    if (array.isTextual()) {
      texts.add(array.asText());
    }
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
