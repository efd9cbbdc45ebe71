package com.invoicecourier.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an HTTP API hands to a function (payload format 2.0): route key, decoded path and query,
 * body, and the actor of the verified token.
 */
public final class ApiRequest {
  private final APIGatewayV2HTTPEvent event;
  private final Actor actor;

  ApiRequest(APIGatewayV2HTTPEvent event, Actor actor) {
    this.event = event;
    this.actor = actor;
  }

  public String routeKey() {
    return event.getRouteKey();
  }

  public Actor actor() {
    return actor;
  }

  /** The person who asks, on a route whose rule lets no machine client in. */
  public Actor.Person person() {
    return switch (actor) {
      case Actor.Person person -> person;
      case Actor.Machine _ -> throw new IllegalStateException("no route for a machine client");
    };
  }

  /** A path parameter as a value; one that cannot be such a value names nothing: not found. */
  public <T> Result<T> path(String name, Function<String, T> value) {
    try {
      return Result.done(value.apply(path(name)));
    } catch (IllegalArgumentException _) {
      return Result.refused(new Refusal.NotFound(name));
    }
  }

  public Optional<String> query(String name) {
    return text(event.getQueryStringParameters(), name);
  }

  /** A path parameter as it stands there, empty where the route has none of that name. */
  String path(String name) {
    return text(event.getPathParameters(), name).orElse("");
  }

  /** A header by its lower-case name, as HTTP APIs give them. */
  public Optional<String> header(String name) {
    return text(event.getHeaders(), name);
  }

  /** The header Idempotency-Key, if it is one: 1 to 64 visible ASCII characters. */
  public Optional<String> idempotencyKey() {
    return header("idempotency-key")
        .filter(key -> !key.isEmpty() && key.length() <= Limits.IDEMPOTENCY_KEY_CHARACTERS_MAX)
        .filter(key -> key.chars().allMatch(c -> c > ' ' && c < 127));
  }

  /** What tells this request from another one with the same idempotency key. */
  public Sha256 hashWith(String place) {
    return Sha256.of(place + "\n" + bodyText());
  }

  public <T> Result<T> body(Function<Fields, Result<T>> read) {
    return Fields.parse(bodyText()).then(read);
  }

  public byte[] bodyBytes() {
    String body = Objects.requireNonNullElse(event.getBody(), "");
    return event.getIsBase64Encoded()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  private String bodyText() {
    return new String(bodyBytes(), StandardCharsets.UTF_8);
  }

  private static Optional<String> text(Map<String, String> map, String name) {
    return Optional.ofNullable(map).map(found -> found.get(name));
  }
}
