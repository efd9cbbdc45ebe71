package com.invoicecourier.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A function's answer as an HTTP API passes it on, and the gateway's own answers. */
final class HttpAnswer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HttpAnswer() {}

  static void own(Context call, int status, String message) {
    call.status(status);
    call.contentType("application/json");
    call.result("{\"message\":\"" + message + "\"}");
  }

  /** Without a status code, whatever JSON the function gives is the body of a 200. */
  static void of(Context call, byte[] answer) throws IOException {
    JsonNode json = JSON.readTree(answer);
    if (!json.has("statusCode")) {
      call.status(200).contentType("application/json").result(answer);
      return;
    }
    call.status(json.path("statusCode").asInt());
    if (names(json.path("headers")).noneMatch("content-type"::equals)) {
      call.contentType("text/plain;charset=utf-8"); // a charset set here would stay
    }
    json.path("headers")
        .properties()
        .forEach(header -> set(call, header.getKey(), header.getValue()));
    json.path("cookies").forEach(cookie -> call.res().addHeader("set-cookie", cookie.asText()));
    String body = json.path("body").asText("");
    if (json.path("isBase64Encoded").asBoolean()) {
      call.result(Base64.getDecoder().decode(body));
    } else {
      call.result(body.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What was answered, for those who look on. */
  static Witness.Answered given(Context call, Optional<String> routeKey) {
    Map<String, String> headers = new HashMap<>();
    call.res()
        .getHeaderNames()
        .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), call.res().getHeader(name)));
    String body = Objects.requireNonNullElse(call.result(), "");
    return new Witness.Answered(routeKey, call.statusCode(), headers, body);
  }

  private static Stream<String> names(JsonNode headers) {
    return headers.propertyStream().map(header -> header.getKey().toLowerCase(Locale.ROOT));
  }

  /** CORS headers are the gateway's; those of a function are ignored. */
  private static void set(Context call, String name, JsonNode value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("content-type")) {
      call.contentType(value.asText());
    } else if (!lower.startsWith("access-control-")) {
      call.header(lower, value.asText());
    }
  }
}
