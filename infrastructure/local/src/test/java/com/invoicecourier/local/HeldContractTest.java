package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.gateway.Witness.Answered;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldContractTest {
  private static final Map<String, String> JSON = Map.of("content-type", "application/json");

  private final HeldContract held = new HeldContract();

  @Test
  void seesAnAnswerThatIsNotInTheContract() {
    held.saw(new Answered(Optional.of("GET /unmatched"), 401, JSON, "{\"error\":\"no\"}"));
    held.saw(new Answered(Optional.of("GET /unmatched"), 401, JSON, "{\"message\":\"no\"}"));
    held.saw(new Answered(Optional.of("GET /echo"), 200, JSON, "{}"));

    assertThat(HeldContract.seen())
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("GET /unmatched 401: "));
  }
}
