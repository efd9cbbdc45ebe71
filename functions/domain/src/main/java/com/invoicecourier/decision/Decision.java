package com.invoicecourier.decision;

/** What an answer says about the invoice. */
public enum Decision {
  APPROVED,
  APPROVED_IN_PART,
  REJECTED,
  QUESTION
}
