package com.invoicecourier.inbound;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;

/** The files of inbound emails, kept before their email is filed. */
public interface InboundFiles {
  /** Keeping the same file twice changes nothing. */
  void keep(CommunicationId communication, EmailId email, int number, SpooledFile file);
}
