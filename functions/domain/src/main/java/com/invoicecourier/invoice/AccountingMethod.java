package com.invoicecourier.invoice;

import java.util.Locale;

/** Whether a contract is billed by amounts or by quantities at a unit price. */
public enum AccountingMethod {
  AMOUNT,
  UNIT;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
