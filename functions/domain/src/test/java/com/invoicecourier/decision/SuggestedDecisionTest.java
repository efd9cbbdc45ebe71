package com.invoicecourier.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestedDecisionTest {
  @ParameterizedTest
  @CsvSource({
    "Approved., APPROVED",
    "APPROUVÉE merci, APPROVED",
    "Aprobado, APPROVED",
    "Rejected: line 4, REJECTED",
    "Refusé, REJECTED",
    "Rechazada, REJECTED",
    "Approved in part, APPROVED_IN_PART"
  })
  void readsTheFirstWord(String text, Decision expected) {
    assertThat(SuggestedDecision.of(text)).map(Suggestion::decision).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi Jane,\n\nApproved", "Bonjour Luc,\nApprouvé", "Hola:\nAprobada"})
  void skipsAGreeting(String text) {
    assertThat(SuggestedDecision.of(text)).map(Suggestion::decision).contains(Decision.APPROVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not approved",
        "Non approuvé",
        "No aprobado",
        "Approvedish",
        "Approved?",
        "",
        "We will see\nApproved"
      })
  void suggestsNothingElse(String text) {
    assertThat(SuggestedDecision.of(text)).isEmpty();
  }
}
