package com.invoicecourier.local.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputTemplateTest {
  private static final JsonNode EVENT = json("{'a':{'S':'one \"quoted\"'},'list':[1,{'x':2}]}");

  @Test
  void putsTextBetweenItsQuotes() {
    assertThat(new InputTemplate("{\"k\":\"<$.a.S>\"}").fill(EVENT))
        .isEqualTo("{\"k\":\"one \\\"quoted\\\"\"}");
  }

  @Test
  void putsObjectsAndNumbersAsTheyAre() {
    assertThat(new InputTemplate("{\"k\":<$.list[1]>,\"n\":<$.list[0]>}").fill(EVENT))
        .isEqualTo("{\"k\":{\"x\":2},\"n\":1}");
  }

  @Test
  void leavesNothingWhereThePathLeadsNowhere() {
    assertThat(new InputTemplate("{\"k\":\"<$.b.S>\"}").fill(EVENT)).isEqualTo("{\"k\":\"\"}");
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> new InputTemplate("{\"k\":<$.a.S>}").fill(EVENT))
        .hasMessageContaining("JSON");
  }

  @Test
  void matchesPatternsAsAwsDoes() {
    EventPattern pattern =
        new EventPattern(List.of("{\"dynamodb\":{\"NewImage\":{\"type\":{\"S\":[\"WORK\"]}}}}"));

    assertThat(pattern.matches("{\"dynamodb\":{\"NewImage\":{\"type\":{\"S\":\"WORK\"}}}}"))
        .isTrue();
    assertThat(pattern.matches("{\"dynamodb\":{\"NewImage\":{\"type\":{\"S\":\"REST\"}}}}"))
        .isFalse();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper()
          .readTree(text.replace('\'', '"').replace("\"quoted\"", "\\\"quoted\\\""));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
