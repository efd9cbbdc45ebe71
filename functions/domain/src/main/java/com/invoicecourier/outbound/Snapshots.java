package com.invoicecourier.outbound;

import com.invoicecourier.communication.OutboundEmail;
import java.util.function.Supplier;

/** Detail PDFs as they were mailed; written once per version and language, first writer wins. */
public interface Snapshots {
  /** Gives what is kept afterwards; prints it unless the email notes that one is kept. */
  byte[] keep(OutboundEmail email, Supplier<byte[]> pdf);
}
