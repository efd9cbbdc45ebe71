package com.invoicecourier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void takesEveryWriting() {
    assertThat(PlainText.isLine("Électricité Boréale — №3 👷🏽‍♀️ שלום")).isTrue();
    assertThat(PlainText.isText("Dana,\r\n\r\n\tattached.")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000",
        "a\u0007",
        "a\u007f",
        "a\u0085",
        "a\u2028",
        "a\u2029",
        "\u202Egpj.exe",
        "\u2066x\u2069",
        "x\u200F",
        "\u061C",
        "half \uD83D of one"
      })
  void refusesWhatChangesWhatStandsAround(String text) {
    assertThat(PlainText.isLine(text)).isFalse();
    assertThat(PlainText.isText(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nBcc: x@y.example", "a\nb", "a\rb", "a\tb"})
  void refusesLayoutInALine(String text) {
    assertThat(PlainText.isLine(text)).isFalse();
    assertThat(PlainText.isText(text)).isTrue();
  }

  @Test
  void seesNothingInSpaces() {
    assertThat(PlainText.isBlank(" \t\u00a0\u2003")).isTrue();
    assertThat(PlainText.isBlank(" x ")).isFalse();
  }
}
