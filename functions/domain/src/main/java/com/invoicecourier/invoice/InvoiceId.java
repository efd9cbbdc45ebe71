package com.invoicecourier.invoice;

import java.util.regex.Pattern;

/** The caller's own name for an invoice, unique in its project. */
public record InvoiceId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  public InvoiceId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an invoice id");
    }
  }

  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
