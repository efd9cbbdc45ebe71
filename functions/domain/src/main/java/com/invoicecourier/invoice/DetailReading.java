package com.invoicecourier.invoice;

import com.invoicecourier.FieldErrors;

/** What became of reading a Detail. */
public sealed interface DetailReading {

  /** It is whole and its sums reconcile. */
  record Read(Detail detail) implements DetailReading {}

  /** Its bytes are no JSON. */
  record NotJson() implements DetailReading {}

  /** It has errors, each named by its field. */
  record Refused(FieldErrors errors) implements DetailReading {}
}
