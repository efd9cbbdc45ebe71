package com.invoicecourier.outbound;

import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.OutboundEmail;

/** The files that a sender added to an email. */
public interface SentFiles {
  byte[] read(OutboundEmail email, Attachment attachment);
}
