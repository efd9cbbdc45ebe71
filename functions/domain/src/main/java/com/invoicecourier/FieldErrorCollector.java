package com.invoicecourier;

import java.util.ArrayList;
import java.util.List;

/** Gathers errors while reading goes on; keeps the first {@link Limits#FIELD_ERRORS_MAX}. */
public final class FieldErrorCollector {

  private final List<FieldError> kept = new ArrayList<>();
  private int count;

  public void add(String pointer, String detail) {
    count++;
    if (kept.size() < Limits.FIELD_ERRORS_MAX) {
      kept.add(new FieldError(pointer, detail));
    }
  }

  public boolean isEmpty() {
    return count == 0;
  }

  public FieldErrors found() {
    return new FieldErrors(kept, count);
  }
}
