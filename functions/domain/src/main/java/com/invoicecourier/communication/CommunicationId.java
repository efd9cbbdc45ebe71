package com.invoicecourier.communication;

import com.invoicecourier.Ids;

/** A communication (ULID). */
public record CommunicationId(String value) {
  public CommunicationId {
    Ids.drawn(value);
  }
}
