package com.invoicecourier.outbound;

/** Too little time is left to begin a hand-over; nothing was changed, and the queue asks again. */
public final class OutOfTime extends RuntimeException {
  private static final long serialVersionUID = 1;

  public OutOfTime() {
    super("too little time is left for a hand-over");
  }
}
