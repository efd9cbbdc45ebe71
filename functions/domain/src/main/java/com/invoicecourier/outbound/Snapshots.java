package com.invoicecourier.outbound;

import com.invoicecourier.communication.OutboundEmail;

/** Detail PDFs as they were mailed; written once per version and language, first writer wins. */
public interface Snapshots {
  /** Gives what is kept afterwards. */
  byte[] keep(OutboundEmail email, byte[] pdf);
}
