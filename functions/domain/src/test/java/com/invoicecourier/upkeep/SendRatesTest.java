package com.invoicecourier.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendRatesTest {
  @Test
  void missesWhatTheMailServiceWouldRefuseForNow() {
    assertThat(new CompareSendRate(() -> 14.0, 10).compare().missing()).isZero();
    assertThat(new CompareSendRate(() -> 10.0, 10).compare().missing()).isZero();
    assertThat(new CompareSendRate(() -> 1.0, 10).compare().missing()).isEqualTo(9);
    assertThat(new CompareSendRate(() -> 9.5, 10).compare().missing()).isEqualTo(1);
  }
}
