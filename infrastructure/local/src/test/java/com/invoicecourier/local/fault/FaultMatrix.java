package com.invoicecourier.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * Functions that move mail, with every fault at every one of their calls, once and lasting; then
 * the system runs on without faults. What is true in the end is held against what the mail service
 * really accepted.
 */
final class FaultMatrix {
  private FaultMatrix() {}

  static void check(String name, Laboratory laboratory, Scenario scenario) throws Exception {
    Matrix matrix = new Matrix(laboratory, scenario);
    List<String> lies = new ArrayList<>(matrix.lies());
    System.out.printf(
        "Fault matrix, %s: %d combinations at %d calls, %d lies%n",
        name, matrix.combinations(), matrix.calls(), lies.size());
    assertThat(lies).isEmpty();
  }
}
