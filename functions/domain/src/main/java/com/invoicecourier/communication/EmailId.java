package com.invoicecourier.communication;

import com.invoicecourier.Ids;

/** An email of a communication (ULID). */
public record EmailId(String value) {
  public EmailId {
    Ids.drawn(value);
  }
}
