package com.invoicecourier.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A bucket and which pages may talk to it.
 *
 * @param tells whether it tells the default event bus of its objects
 */
public record Bucket(String name, List<BucketCors> cors, boolean tells) {

  /** One CORS rule of a bucket. */
  public record BucketCors(
      List<String> origins, List<String> methods, List<String> headers, List<String> exposed) {}

  static Bucket of(Resource resource) {
    List<BucketCors> rules = new ArrayList<>();
    resource.get("CorsConfiguration").path("CorsRules").forEach(rule -> rules.add(rule(rule)));
    return new Bucket(
        LocalNames.physicalName(resource),
        rules,
        resource
            .get("NotificationConfiguration")
            .path("EventBridgeConfiguration")
            .path("EventBridgeEnabled")
            .asBoolean());
  }

  private static BucketCors rule(JsonNode rule) {
    return new BucketCors(
        Route.texts(rule.path("AllowedOrigins")),
        Route.texts(rule.path("AllowedMethods")),
        Route.texts(rule.path("AllowedHeaders")),
        Route.texts(rule.path("ExposedHeaders")));
  }
}
