package com.invoicecourier.invoice;

import java.util.List;

/**
 * One side of a contract, or its architect or engineer, with the address as it is to be printed.
 */
public record Party(String name, List<String> address) {

  public Party {
    address = List.copyOf(address);
  }
}
