package com.invoicecourier.invoice;

import java.math.BigDecimal;
import java.util.Currency;

/** The price of one unit, in the precision it was agreed in: 0.125 a piece is none in cents. */
public record UnitPrice(BigDecimal amount, Currency currency) {
  /** Whether a value is this price times a quantity, whichever way it was rounded. */
  boolean makes(Money value, BigDecimal quantity) {
    BigDecimal oneMinorUnit = BigDecimal.ONE.movePointLeft(value.amount().scale());
    return times(quantity).subtract(value.amount()).abs().compareTo(oneMinorUnit) < 0;
  }

  BigDecimal times(BigDecimal quantity) {
    return amount.multiply(quantity);
  }

  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
