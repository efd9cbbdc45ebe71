package com.invoicecourier.local.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves on. */
final class MovingClock extends Clock {
  private Instant now;

  MovingClock(Instant now) {
    this.now = now;
  }

  void forward(Duration by) {
    now = now.plus(by);
  }

  /** Where others went by the real time meanwhile. */
  void notBefore(Instant time) {
    now = time.isAfter(now) ? time : now;
  }

  /** A little on at each look, so that no two things happen at one time. */
  @Override
  public Instant instant() {
    now = now.plusNanos(1_000_000);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
