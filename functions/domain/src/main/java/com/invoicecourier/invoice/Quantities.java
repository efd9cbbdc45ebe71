package com.invoicecourier.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a line counts where a contract is billed by quantities.
 *
 * @param unit what is counted, like m² or each
 * @param unitPrice may be finer than the currency's minor units
 */
public record Quantities(
    Optional<String> unit,
    BigDecimal scheduled,
    UnitPrice unitPrice,
    BigDecimal fromPreviousApplication,
    BigDecimal thisPeriod,
    BigDecimal presentlyStored,
    BigDecimal toDate) {
  BigDecimal addsUpTo() {
    return fromPreviousApplication.add(thisPeriod).add(presentlyStored);
  }
}
