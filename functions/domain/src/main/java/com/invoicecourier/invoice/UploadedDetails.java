package com.invoicecourier.invoice;

import java.util.Optional;

/** Details on their way in, as objects of the uploads; each company has a folder of its own. */
public interface UploadedDetails {
  /** The object's bytes, but no more than one above the limit; empty where there is none. */
  Optional<byte[]> read(String object, long limit);
}
