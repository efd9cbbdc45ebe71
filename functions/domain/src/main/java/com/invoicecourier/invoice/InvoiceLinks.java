package com.invoicecourier.invoice;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Link;
import java.util.function.Supplier;

/** Short-lived links to what is too large for an answer. */
public interface InvoiceLinks {
  Link detail(Sha256 hash, String fileName);

  /** A printed preview, kept under its key so that it is printed once. */
  Link preview(Sha256 key, String fileName, Supplier<byte[]> pdf);
}
