package com.invoicecourier.access;

import com.invoicecourier.Ids;

/** A machine client, by the client id of its access token. */
public record ClientId(String value) {
  public ClientId {
    Ids.chosen(value);
  }
}
