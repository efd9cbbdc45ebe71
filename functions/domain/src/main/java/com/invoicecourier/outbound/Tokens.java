package com.invoicecourier.outbound;

import com.invoicecourier.communication.ReplyToken;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Draws reply tokens; the generator is asked for at each draw (SnapStart). */
public final class Tokens {
  private final Supplier<RandomGenerator> random;

  public Tokens(Supplier<RandomGenerator> random) {
    this.random = random;
  }

  ReplyToken draw() {
    byte[] bits = new byte[16];
    random.get().nextBytes(bits);
    return ReplyToken.of(bits);
  }
}
