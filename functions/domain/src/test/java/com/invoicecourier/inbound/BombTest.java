package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.inbound.BombRun.Read;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BombTest {
  private static final long MILLISECONDS_MAX = 30_000;

  @Test
  void endsEveryBombWithTheLimitNamedInAHeapOf64Megabytes() throws IOException {
    List<Read> read = BombRun.all();

    assertThat(read).extracting(Read::name).containsExactlyElementsOf(Bombs.all().keySet());
    assertThat(read)
        .allSatisfy(one -> assertThat(one.milliseconds()).isLessThan(MILLISECONDS_MAX))
        .allSatisfy(one -> assertThat(one.problem()).contains(limit(one)));
  }

  /** One that is within the limits has no problem. */
  private static String limit(Read read) {
    return Optional.ofNullable(Bombs.all().get(read.name()))
        .map(Bombs.Bomb::limit)
        .filter(limit -> !limit.isEmpty())
        .orElse("none");
  }
}
