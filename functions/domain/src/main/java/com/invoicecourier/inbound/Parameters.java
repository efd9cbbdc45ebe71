package com.invoicecourier.inbound;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A header value with parameters, as Content-Type has (RFC 2045 section 5.1), as they are really
 * written: names unquoted, quotes inside of quotes, semicolons left out.
 */
public record Parameters(String value, Map<String, String> all) {
  private static final int PARAMETERS_MAX = 200;

  public Parameters {
    all = Map.copyOf(all);
  }

  static Parameters of(String header) {
    ParameterScan scan = new ParameterScan(header);
    String value = scan.value();
    Map<String, String> all = new LinkedHashMap<>();
    while (scan.hasNext() && all.size() < PARAMETERS_MAX) {
      String name = scan.name();
      String written = scan.content();
      if (!name.isEmpty()) {
        all.putIfAbsent(name, written);
      }
    }
    return new Parameters(value.toLowerCase(Locale.ROOT), all);
  }

  /** A parameter's text; the extended form (RFC 2231) wins, the plain one is for old readers. */
  public Optional<String> get(String name) {
    return ExtendedParameter.of(name, all).or(() -> Optional.ofNullable(all.get(name)));
  }
}
