package com.invoicecourier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @Test
  void namesTheFieldThatStandsTwice() {
    assertThat(read("{\"a\": [{}, {\"b/c\": 1, \"b/c\": 2}]}"))
        .isEqualTo(new StrictJson.NamedTwice("/a/1/b~1c"));
    assertThat(read("{\"to\": 1, \"to\": 1}")).isEqualTo(new StrictJson.NamedTwice("/to"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{} {}", "{\"a\": NaN}", "{'a': 1}", "[1,]", "nul"})
  void knowsWhatIsNoJson(String text) {
    assertThat(read(text)).isEqualTo(new StrictJson.NotJson());
  }

  @Test
  void endsBeforeItGetsTooDeep() {
    assertThat(read("[".repeat(100_000))).isEqualTo(new StrictJson.NotJson());
  }

  @Test
  void readsOneValue() {
    assertThat(read("{\"a\": null}"))
        .isInstanceOfSatisfying(
            StrictJson.Read.class, read -> assertThat(read.value().get("a").isNull()).isTrue());
  }

  private static StrictJson read(String text) {
    return StrictJson.of(text.getBytes(UTF_8));
  }
}
