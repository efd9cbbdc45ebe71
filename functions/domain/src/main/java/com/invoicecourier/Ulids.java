package com.invoicecourier;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Draws ULIDs: 48 bits of time, 80 of chance, in Crockford's base 32, so ids sort by time. */
public final class Ulids implements Supplier<String> {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Clock clock;
  private final Supplier<RandomGenerator> random;

  /** The generator is asked for at each draw: one seeded before a snapshot would repeat itself. */
  public Ulids(Clock clock, Supplier<RandomGenerator> random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public String get() {
    RandomGenerator chance = random.get();
    StringBuilder id = new StringBuilder(26);
    append(id, clock.millis(), 10);
    append(id, chance.nextLong(), 8);
    append(id, chance.nextLong(), 8);
    return id.toString();
  }

  /** The ULID that always stands for this time and digest, so that asking twice names one thing. */
  public static String of(Instant at, Sha256 digest) {
    StringBuilder id = new StringBuilder(26);
    append(id, at.toEpochMilli(), 10);
    append(id, Long.parseUnsignedLong(digest.hex(), 0, 16, 16), 8);
    append(id, Long.parseUnsignedLong(digest.hex(), 16, 32, 16), 8);
    return id.toString();
  }

  private static void append(StringBuilder id, long bits, int digits) {
    for (int shift = (digits - 1) * 5; shift >= 0; shift -= 5) {
      id.append(DIGITS.charAt((int) (bits >>> shift) & 31));
    }
  }
}
