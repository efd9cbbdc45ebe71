package com.invoicecourier.local.gateway;

import com.invoicecourier.local.function.FunctionFailed;
import com.invoicecourier.local.function.Functions;
import com.invoicecourier.local.template.Cors;
import com.invoicecourier.local.template.Route;
import com.nimbusds.jwt.JWTClaimsSet;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Stands for the HTTP API: its routes, authoriser, limits, CORS and own answers. */
public final class Gateway implements AutoCloseable {
  static final int BODY_BYTES_MAX = 10 * 1024 * 1024;
  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE,
          HandlerType.HEAD,
          HandlerType.OPTIONS);

  private final RouteTable routes;
  private final CorsHeaders cors;
  private final JwtCheck jwt;
  private final TimedCalls calls;
  private final Clock clock;
  private final List<Witness> witnesses =
      ServiceLoader.load(Witness.class).stream().map(ServiceLoader.Provider::get).toList();
  private final Javalin http;

  private Gateway(
      List<Route> routes,
      Cors cors,
      Issuer issuer,
      Functions functions,
      DevTokens tokens,
      Clock clock) {
    this.routes = new RouteTable(routes);
    this.cors = new CorsHeaders(cors);
    this.jwt = new JwtCheck(issuer.keys(), clock);
    this.calls = new TimedCalls(functions);
    this.clock = clock;
    this.http =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.maxRequestSize = 2L * BODY_BYTES_MAX;
              config.routes.post(DevTokens.PATH, tokens::answer);
              config.routes.get(Issuer.KEYS_PATH, issuer::answerKeys);
              METHODS.forEach(
                  method -> config.routes.addHttpHandler(method, "/<path>", this::answer));
              METHODS.forEach(method -> config.routes.addHttpHandler(method, "/", this::answer));
            });
  }

  public static Gateway start(
      List<Route> routes,
      Cors cors,
      Issuer issuer,
      Functions functions,
      DevTokens tokens,
      Clock clock,
      int port) {
    Gateway gateway = new Gateway(routes, cors, issuer, functions, tokens, clock);
    gateway.http.start("127.0.0.1", port);
    return gateway;
  }

  public int port() {
    return http.port();
  }

  private void answer(Context call) throws IOException {
    if (cors.preflight(call)) {
      return;
    }
    cors.add(call);
    Optional<RouteTable.Match> match =
        routes.match(call.req().getMethod(), call.req().getRequestURI());
    if (match.isPresent()) {
      answer(call, match.get());
    } else {
      HttpAnswer.own(call, 404, "Not Found");
    }
    Optional<String> routeKey = match.map(found -> found.route().key());
    witnesses.forEach(witness -> witness.saw(HttpAnswer.given(call, routeKey)));
  }

  private void answer(Context call, RouteTable.Match match) throws IOException {
    Route route = match.route();
    Optional<JWTClaimsSet> claims =
        route
            .authorizer()
            .flatMap(authorizer -> jwt.check(orEmpty(call.header("authorization")), authorizer));
    if (route.authorizer().isPresent() && claims.isEmpty()) {
      call.header("www-authenticate", "Bearer");
      HttpAnswer.own(call, 401, "Unauthorized");
    } else if (lacksScope(route, claims)) {
      HttpAnswer.own(call, 403, "Forbidden");
    } else {
      call(call, match, claims);
    }
  }

  /** One of the route's scopes is enough. */
  private static boolean lacksScope(Route route, Optional<JWTClaimsSet> claims) {
    List<String> held = claims.map(JwtCheck::scopes).orElse(List.of());
    return !route.scopes().isEmpty() && route.scopes().stream().noneMatch(held::contains);
  }

  private void call(Context call, RouteTable.Match match, Optional<JWTClaimsSet> claims)
      throws IOException {
    byte[] body = call.bodyInputStream().readNBytes(BODY_BYTES_MAX + 1);
    if (body.length > BODY_BYTES_MAX) {
      HttpAnswer.own(call, 413, "Request Entity Too Large");
      return;
    }
    byte[] event =
        new HttpEvent(call, match, claims, body, clock)
            .json()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    if (event.length > Functions.PAYLOAD_BYTES_MAX) {
      HttpAnswer.own(call, 413, "Request Entity Too Large");
      return;
    }
    try {
      HttpAnswer.of(call, calls.invoke(match.route().function(), event));
    } catch (TimedCalls.TooSlow _) {
      HttpAnswer.own(call, 503, "Service Unavailable");
    } catch (FunctionFailed _) {
      HttpAnswer.own(call, 500, "Internal Server Error");
    }
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  @Override
  public void close() {
    http.stop();
    calls.close();
  }
}
