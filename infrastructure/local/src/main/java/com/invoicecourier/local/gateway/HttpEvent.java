package com.invoicecourier.local.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.JWTClaimsSet;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as an HTTP API gives it to a function.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">AWS
 *     on payload format 2.0</a>
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are never compared
record HttpEvent(
    Context call, RouteTable.Match match, Optional<JWTClaimsSet> claims, byte[] body, Clock clock) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  ObjectNode json() {
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "2.0");
    event.put("routeKey", match.route().key());
    event.put("rawPath", RouteTable.decoded(call.req().getRequestURI()));
    String query = call.req().getQueryString();
    event.put("rawQueryString", query == null ? "" : query);
    cookies(event);
    headers(event.putObject("headers"));
    if (!call.queryParamMap().isEmpty()) {
      ObjectNode parameters = event.putObject("queryStringParameters");
      call.queryParamMap()
          .forEach((name, values) -> parameters.put(name, String.join(",", values)));
    }
    if (!match.parameters().isEmpty()) {
      ObjectNode parameters = event.putObject("pathParameters");
      match.parameters().forEach(parameters::put);
    }
    requestContext(event.putObject("requestContext"));
    body(event);
    return event;
  }

  private void cookies(ObjectNode event) {
    String cookies = call.header("cookie");
    if (cookies != null) {
      var list = event.putArray("cookies");
      for (String cookie : cookies.split(";\\s*", -1)) {
        list.add(cookie);
      }
    }
  }

  private void headers(ObjectNode headers) {
    for (String name : Collections.list(call.req().getHeaderNames())) {
      if (!name.equalsIgnoreCase("cookie")) {
        headers.put(
            name.toLowerCase(Locale.ROOT),
            String.join(",", Collections.list(call.req().getHeaders(name))));
      }
    }
  }

  private void requestContext(ObjectNode context) {
    Instant now = clock.instant();
    context.put("accountId", "000000000000");
    context.put("apiId", "local");
    claims.ifPresent(found -> authorizer(context.putObject("authorizer").putObject("jwt"), found));
    context.put("domainName", call.host());
    context.put("domainPrefix", "local");
    context
        .putObject("http")
        .put("method", call.req().getMethod())
        .put("path", RouteTable.decoded(call.req().getRequestURI()))
        .put("protocol", call.req().getProtocol())
        .put("sourceIp", "127.0.0.1")
        .put("userAgent", call.userAgent());
    context.put("requestId", UUID.randomUUID().toString());
    context.put("routeKey", match.route().key());
    context.put("stage", "$default");
    context.put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
  }

  /** Claims arrive as text: lists as {@code [a b]}, times as seconds. */
  private void authorizer(ObjectNode jwt, JWTClaimsSet found) {
    ObjectNode all = jwt.putObject("claims");
    found.getClaims().forEach((name, value) -> all.put(name, text(value)));
    if (match.route().scopes().isEmpty()) {
      jwt.putNull("scopes");
    } else {
      var scopes = jwt.putArray("scopes");
      match.route().scopes().forEach(scopes::add);
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case Date date -> String.valueOf(date.toInstant().getEpochSecond());
      case Collection<?> list when list.size() == 1 -> String.valueOf(list.iterator().next());
      case Collection<?> list ->
          list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
      default -> String.valueOf(value);
    };
  }

  private void body(ObjectNode event) {
    boolean text = body.length == 0 || isText(call.contentType());
    if (body.length > 0) {
      event.put(
          "body",
          text
              ? new String(body, StandardCharsets.UTF_8)
              : Base64.getEncoder().encodeToString(body));
    }
    event.put("isBase64Encoded", !text);
  }

  private static boolean isText(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.startsWith("text/")
        || type.equals("application/json")
        || type.endsWith("+json")
        || type.equals("application/xml")
        || type.endsWith("+xml")
        || type.equals("application/javascript");
  }
}
