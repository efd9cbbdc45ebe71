package com.invoicecourier.project;

import com.invoicecourier.Ids;

/** A person, by the subject of the ID token. */
public record UserId(String value) {
  public UserId {
    Ids.chosen(value);
  }
}
