package com.invoicecourier.delivery;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.outbound.Handover;

/** Hands notices to the mail service, each in one call that is never repeated by itself. */
public interface NoticeTransport {
  Handover handOver(EmailAddress to, byte[] notice);
}
