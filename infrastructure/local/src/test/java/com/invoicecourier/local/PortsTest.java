package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
  private static final int GIVEN_AWAY_BY_LINUX = 32_768;

  @Test
  void freePortsAreNoneThatTheSystemGivesToConnectionsMeanwhile() {
    Ports ports = Ports.free().resolved();

    List<Integer> all =
        List.of(ports.page(), ports.api(), ports.dynamo(), ports.s3(), ports.sqs(), ports.lambda());
    assertThat(all)
        .doesNotHaveDuplicates()
        .allMatch(port -> port >= 10_000 && port < GIVEN_AWAY_BY_LINUX);
  }

  @Test
  void aPortThatWasAskedForAndIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports wanted = new Ports(taken.getLocalPort(), 0, 0, 0, 0, 0, 0, 0, 0, 0);

      assertThatThrownBy(wanted::resolved)
          .hasMessageContaining("Port " + taken.getLocalPort() + " (page) is taken");
    }
  }
}
