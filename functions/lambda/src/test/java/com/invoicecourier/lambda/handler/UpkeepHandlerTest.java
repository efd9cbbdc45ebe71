package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.lambda.Samples;
import com.invoicecourier.upkeep.Upkeep;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpkeepHandlerTest {

  @Test
  void looksAfterLateWorkWhateverTheScheduleSends() {
    @SuppressWarnings("unchecked")
    Map<String, Object> event = Samples.read("upkeep", Map.class);

    assertThat(new UpkeepHandler(() -> new Upkeep.Outcome(3, 1)).handleRequest(event, null))
        .isEqualTo(Map.of("lookedAfter", 3, "failed", 1));
  }
}
