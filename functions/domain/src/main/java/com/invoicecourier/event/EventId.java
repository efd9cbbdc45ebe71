package com.invoicecourier.event;

import com.invoicecourier.Ids;

/** An event (ULID); a copy keeps it. */
public record EventId(String value) {
  public EventId {
    Ids.drawn(value);
  }
}
