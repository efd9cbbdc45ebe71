package com.invoicecourier.delivery;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.outbound.Handover;

/** Hands notices to the mail service, each in one call that is never repeated by itself. */
public interface NoticeTransport {
  /** The recipient is the one of whose mail the notice tells. */
  Handover handOver(RecipientId about, EmailAddress to, byte[] notice);
}
