package com.invoicecourier.invoice;

import java.util.Locale;

/** Where the invoice stands with the one who pays; a withdrawn one can no longer be mailed. */
public enum InvoiceStatus {
  DRAFT,
  UNDER_REVIEW,
  REVISE_AND_RESUBMIT,
  APPROVED,
  WITHDRAWN;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
