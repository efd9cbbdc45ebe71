package com.invoicecourier.company;

/** Where a company stands in the chain of contracts; it decides what things are called. */
public enum PointOfView {
  OWNER,
  GENERAL_CONTRACTOR,
  SPECIALTY_CONTRACTOR
}
