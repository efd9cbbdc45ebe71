package com.invoicecourier.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short version of {@code make chaos}. */
class KillTest {
  private static final int EMAILS = 60;
  private static final int KILLS = 5;

  @Test
  void workersKilledAtRandomNeitherDoubleNorLose() throws Exception {
    long seed = System.nanoTime();
    ChaosReport report = new Chaos(Laboratory.shared(), EMAILS, KILLS, seed).run();
    System.out.println("Kill test with seed " + seed + ": " + report);

    assertThat(report.lies()).isEmpty();
    assertThat(report.kills()).isEqualTo(KILLS);
    assertThat(report.sends() + report.unconfirmed()).isEqualTo(EMAILS);
  }
}
