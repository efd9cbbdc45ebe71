package com.invoicecourier.invoice;

import java.math.BigDecimal;

/** A percentage with the precision it was stated in: 10.00 stays 10.00. */
public record Percentage(BigDecimal value) {

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
