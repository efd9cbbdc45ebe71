package com.invoicecourier.invoice;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Link;
import java.util.function.Supplier;

/** Short-lived links to what is too large for an answer. */
public interface InvoiceLinks {
  Link detail(Sha256 hash, String fileName);

  /**
   * The PDF as it was mailed before, if it was; else a preview, kept under its key so that it is
   * printed once.
   */
  Link pdf(Invoice invoice, Language language, Sha256 key, String fileName, Supplier<byte[]> pdf);
}
