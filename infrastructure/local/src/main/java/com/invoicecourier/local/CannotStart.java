package com.invoicecourier.local;

/** A reason, in one line for a person, why the local run does not start. */
public final class CannotStart extends RuntimeException {
  public CannotStart(String line) {
    super(line);
  }
}
