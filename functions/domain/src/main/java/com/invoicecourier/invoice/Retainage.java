package com.invoicecourier.invoice;

import java.util.Optional;

/** What the payer keeps back on one line, of work or of materials. */
public record Retainage(
    Money fromPreviousApplication,
    Money retainedThisPeriod,
    Money releasedThisPeriod,
    Money currentlyRetained,
    Optional<Percentage> percentThisPeriod) {

  Money addsUpTo() {
    return fromPreviousApplication.plus(retainedThisPeriod).minus(releasedThisPeriod);
  }
}
