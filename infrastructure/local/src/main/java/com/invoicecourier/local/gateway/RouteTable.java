package com.invoicecourier.local.gateway;

import com.invoicecourier.local.template.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The routes of an HTTP API; the one with the most fixed segments wins.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">AWS
 *     on routes</a>
 */
record RouteTable(List<Route> routes) {

  RouteTable {
    routes = List.copyOf(routes);
  }

  /** A route with the values of its path parameters, decoded. */
  record Match(Route route, Map<String, String> parameters) {}

  Optional<Match> match(String method, String rawPath) {
    String[] path = rawPath.split("/", -1);
    return routes.stream()
        .filter(route -> route.method().equals(method) || route.method().equals("ANY"))
        .filter(route -> fits(route.path().split("/", -1), path))
        .max(Comparator.comparingLong(RouteTable::fixedSegments))
        .map(route -> new Match(route, parameters(route.path().split("/", -1), path)));
  }

  private static boolean fits(String[] pattern, String[] path) {
    if (pattern.length != path.length) {
      return false;
    }
    for (int at = 0; at < pattern.length; at++) {
      boolean fits =
          variable(pattern[at]) ? !path[at].isEmpty() : pattern[at].equals(decoded(path[at]));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> parameters(String[] pattern, String[] path) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int at = 0; at < pattern.length; at++) {
      if (variable(pattern[at])) {
        String name = pattern[at].substring(1, pattern[at].length() - 1);
        parameters.put(name, decoded(path[at]));
      }
    }
    return parameters;
  }

  private static long fixedSegments(Route route) {
    return List.of(route.path().split("/", -1)).stream().filter(part -> !variable(part)).count();
  }

  private static boolean variable(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  /** A plus is a plus in a path. */
  static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
