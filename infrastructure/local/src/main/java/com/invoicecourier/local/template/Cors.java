package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** The HTTP API's CORS configuration; all lists are empty where it has none. */
public record Cors(
    List<String> origins,
    List<String> methods,
    List<String> headers,
    List<String> exposed,
    int maxAge,
    boolean credentials) {
  public static final Cors NONE = new Cors(List.of(), List.of(), List.of(), List.of(), 0, false);

  public boolean configured() {
    return !origins.isEmpty();
  }

  public boolean allows(String origin) {
    return origins.contains("*") || origins.contains(origin);
  }

  static Cors of(Resource api) {
    JsonNode cors = api.get("CorsConfiguration");
    return new Cors(
        Route.texts(cors.path("AllowOrigins")),
        Route.texts(cors.path("AllowMethods")),
        lower(Route.texts(cors.path("AllowHeaders"))),
        lower(Route.texts(cors.path("ExposeHeaders"))),
        cors.path("MaxAge").asInt(0),
        cors.path("AllowCredentials").asBoolean());
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
