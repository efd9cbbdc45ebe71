package com.invoicecourier.project;

/** What a member may do with the project's upstream invoices, from least to most. */
public enum Role {
  NONE,
  READ_ONLY,
  STANDARD,
  ADMIN;

  public boolean atLeast(Role other) {
    return compareTo(other) >= 0;
  }
}
