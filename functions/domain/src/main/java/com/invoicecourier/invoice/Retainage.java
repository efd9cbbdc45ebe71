package com.invoicecourier.invoice;

/** What the payer keeps back on one line, of work or of materials. */
public record Retainage(
    Money fromPreviousApplication,
    Money retainedThisPeriod,
    Money releasedThisPeriod,
    Money currentlyRetained) {

  Money addsUpTo() {
    return fromPreviousApplication.plus(retainedThisPeriod).minus(releasedThisPeriod);
  }
}
