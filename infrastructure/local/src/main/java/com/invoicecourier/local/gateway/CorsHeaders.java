package com.invoicecourier.local.gateway;

import com.invoicecourier.local.template.Cors;
import io.javalin.http.Context;
import java.util.List;

/**
 * CORS as an HTTP API does it, at every answer and without asking the function.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">AWS on
 *     CORS</a>
 */
record CorsHeaders(Cors cors) {

  /** Answers a preflight of any path; false if this is none. */
  boolean preflight(Context call) {
    if (!cors.configured() || !call.req().getMethod().equals("OPTIONS")) {
      return false;
    }
    call.status(204);
    if (add(call)) {
      put(call, "access-control-allow-methods", cors.methods());
      put(call, "access-control-allow-headers", cors.headers());
      if (cors.maxAge() > 0) {
        call.header("access-control-max-age", String.valueOf(cors.maxAge()));
      }
    }
    return true;
  }

  /** True if the origin is one of those that are allowed. */
  boolean add(Context call) {
    String origin = call.header("origin");
    if (origin == null || !cors.allows(origin)) {
      return false;
    }
    call.header("access-control-allow-origin", cors.origins().contains("*") ? "*" : origin);
    if (cors.credentials()) {
      call.header("access-control-allow-credentials", "true");
    }
    put(call, "access-control-expose-headers", cors.exposed());
    return true;
  }

  private static void put(Context call, String name, List<String> values) {
    if (!values.isEmpty()) {
      call.header(name, String.join(",", values));
    }
  }
}
