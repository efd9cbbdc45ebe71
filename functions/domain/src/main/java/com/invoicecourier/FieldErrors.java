package com.invoicecourier;

import java.util.List;

/** The first errors found in a request, and how many there are in all. */
public record FieldErrors(List<FieldError> errors, int count) {

  public FieldErrors {
    errors = List.copyOf(errors);
  }

  public boolean isEmpty() {
    return count == 0;
  }
}
