package com.invoicecourier.local.gateway;

import java.util.Map;
import java.util.Optional;

/**
 * Sees every answer of the gateway; registered as a service, as the tests do that hold the answers
 * against the contract.
 */
public interface Witness {
  void saw(Answered answered);

  /** An answer; header names are in lower case, and there is no route where none matched. */
  record Answered(Optional<String> routeKey, int status, Map<String, String> headers, String body) {
    public Answered {
      headers = Map.copyOf(headers);
    }
  }
}
