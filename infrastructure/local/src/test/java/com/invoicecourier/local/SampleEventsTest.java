package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample event, through the packaged zip as Lambda would call it. */
class SampleEventsTest {
  private static final Path EVENTS = Setup.repository().resolve("events");

  static Stream<String> samples() throws Exception {
    try (var files = Files.list(EVENTS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isTakenByItsFunctionWithoutACrash(String sample) throws Exception {
    byte[] event = Files.readAllBytes(EVENTS.resolve(sample));

    byte[] answer = ProductRun.get().invoke(functionOf(sample), event);

    JsonNode json = new ObjectMapper().readTree(answer);
    assertThat(json.path("statusCode").asInt(200)).isLessThan(500);
  }

  private static String functionOf(String sample) {
    String stem = sample.substring(0, sample.indexOf('.'));
    return Arrays.stream(stem.split("-", -1))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining("", "", "Function"));
  }
}
