package com.invoicecourier.company;

import com.invoicecourier.Ids;

/** A company, by the name its integrator chose. */
public record CompanyId(String value) {
  public CompanyId {
    Ids.chosen(value);
  }
}
