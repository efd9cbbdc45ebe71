package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.lambda.Samples;
import com.invoicecourier.upkeep.Redrive;
import com.invoicecourier.upkeep.Republish;
import com.invoicecourier.upkeep.SendRates;
import com.invoicecourier.upkeep.Upkeep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpkeepHandlerTest {
  private final List<String> asked = new ArrayList<>();
  private int compared;

  @Test
  void looksAfterLateWorkWhateverTheScheduleSends() {
    @SuppressWarnings("unchecked")
    Map<String, Object> event = Samples.read("upkeep", Map.class);

    assertThat(handler().handleRequest(event, null))
        .isEqualTo(Map.of("lookedAfter", 3, "failed", 1));
    assertThat(compared).isEqualTo(1);
  }

  @Test
  void looksAfterLateWorkEvenIfTheMailServiceDoesNotTellItsRate() {
    UpkeepHandler handler =
        new UpkeepHandler(
            () -> new Upkeep.Outcome(0, 0),
            () -> {
              throw new IllegalStateException("throttled");
            },
            _ -> new Redrive.Outcome(0, 0, 0, true),
            (_, _) -> new Republish.Outcome(0, Optional.empty()));

    assertThat(handler.handleRequest(Map.of(), null)).containsEntry("failed", 0);
  }

  @Test
  void redrivesAsAnOperatorOrders() {
    @SuppressWarnings("unchecked")
    Map<String, Object> event = Samples.read("upkeep.redrive", Map.class);

    assertThat(handler().handleRequest(event, null))
        .isEqualTo(Map.of("recipients", 2, "failed", 1, "letters", 5, "complete", true));
    assertThat(asked).containsExactly("redrive Optional[2099-01-01T00:00:00Z]");
  }

  @Test
  void republishesFromATimeOnAsAnOperatorOrders() {
    @SuppressWarnings("unchecked")
    Map<String, Object> event = Samples.read("upkeep.republish", Map.class);

    assertThat(handler().handleRequest(event, null))
        .isEqualTo(Map.of("published", 7, "next", "there"));
    assertThat(asked).containsExactly("republish 2099-01-01T00:00:00Z Optional.empty");
  }

  @Test
  void saysWhatATimeIs() {
    for (Map<String, Object> event :
        List.<Map<String, Object>>of(
            Map.of("order", "republish"), Map.of("order", "redrive", "since", "yesterday"))) {
      assertThat(handler().handleRequest(event, null)).containsKey("problem");
    }
    assertThat(asked).isEmpty();
  }

  private UpkeepHandler handler() {
    return new UpkeepHandler(
        () -> new Upkeep.Outcome(3, 1),
        () -> {
          compared++;
          return new SendRates(10, 14.0);
        },
        since -> {
          asked.add("redrive " + since);
          return new Redrive.Outcome(2, 1, 5, true);
        },
        (since, after) -> {
          asked.add("republish " + since + " " + after);
          return new Republish.Outcome(7, Optional.of("there"));
        });
  }
}
