package com.invoicecourier.lambda.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Exception;

class FailureTest {
  private final Exception failure =
      new UncheckedIOException("dana@owner.example", new IOException("approved.pdf"));

  @Test
  void isToldByKindAndPlaceAndNeverByText() {
    assertThat(Failure.kinds(failure))
        .containsExactly("java.io.UncheckedIOException", "java.io.IOException");
    assertThat(Failure.places(failure))
        .isNotEmpty()
        .allMatch(place -> place.contains("com.invoicecourier."))
        .noneMatch(place -> place.contains("owner.example"));
  }

  @Test
  void namesTheCallToTheServiceThatFailed() {
    assertThat(Failure.request(S3Exception.builder().requestId("4442587FB7D0A2F9").build()))
        .contains("4442587FB7D0A2F9");
    assertThat(Failure.request(failure)).isEmpty();
  }
}
