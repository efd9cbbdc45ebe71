package com.invoicecourier.invoice;

import java.time.LocalDate;

/** The days an invoice bills for, both included. */
public record BillingPeriod(LocalDate start, LocalDate end) {

  public BillingPeriod {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a billing period ends before it starts");
    }
  }
}
