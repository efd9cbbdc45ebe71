package com.invoicecourier.invoice;

import java.util.Locale;

/** Whether a line stood in the contract from the start or came by a change order. */
public enum Source {
  CONTRACT,
  CHANGE_ORDER;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
