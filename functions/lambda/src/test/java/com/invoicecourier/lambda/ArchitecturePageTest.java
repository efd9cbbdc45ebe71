package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.communication.RecipientState;
import org.junit.jupiter.api.Test;

/** What the page about the architecture draws is what the code does. */
class ArchitecturePageTest {
  @Test
  void drawsTheRecipientsStatesAsTheCodeHasThem() {
    assertThat(Repository.text(Repository.root().resolve("ARCHITECTURE.md")))
        .contains("```\n" + RecipientState.drawn() + "\n```");
  }
}
