package com.invoicecourier.local.fault;

/** What goes wrong at one call of a function to a service. */
enum Fault {
  THROTTLED(false),
  FAILED_BEFORE_EFFECT(false),
  FAILED_AFTER_EFFECT(true),
  TIMED_OUT_BEFORE_EFFECT(false),
  TIMED_OUT_AFTER_EFFECT(true),
  NEVER_CONNECTED(false),
  KILLED_BEFORE_EFFECT(false),
  KILLED_AFTER_EFFECT(true);

  private final boolean effect;

  Fault(boolean effect) {
    this.effect = effect;
  }

  boolean hasEffect() {
    return effect;
  }

  boolean kills() {
    return this == KILLED_BEFORE_EFFECT || this == KILLED_AFTER_EFFECT;
  }

  /** True where the caller is told that nothing has happened. */
  boolean definite() {
    return this == THROTTLED || this == NEVER_CONNECTED;
  }
}
