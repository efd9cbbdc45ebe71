package com.invoicecourier.outbound;

import com.invoicecourier.Ids;

/** A file that was uploaded, before it is used (ULID). */
public record UploadId(String value) {
  public UploadId {
    Ids.drawn(value);
  }
}
