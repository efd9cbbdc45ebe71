package com.invoicecourier.inbound;

/** Reading stops here; the message names the limit and nothing of the mail. */
final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1;

  LimitReached(String limit) {
    super(limit, null, false, false);
  }

  static void unless(boolean isWithin, String limit) {
    if (!isWithin) {
      throw new LimitReached(limit);
    }
  }
}
