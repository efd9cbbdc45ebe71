package com.invoicecourier.outbound;

import com.invoicecourier.communication.Recipient;

/** The mail service, as the worker sees it. */
public interface MailTransport {
  /** Hands over one recipient's copy, in one call that is never repeated by itself. */
  Handover handOver(Recipient recipient, byte[] copy);
}
