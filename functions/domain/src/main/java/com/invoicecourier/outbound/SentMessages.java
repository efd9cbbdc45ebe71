package com.invoicecourier.outbound;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import java.util.Optional;

/** Messages as they are handed over, without the From line; written once, first writer wins. */
public interface SentMessages {
  Optional<byte[]> find(CommunicationId communication, EmailId email);

  /** Gives what is kept afterwards: this message, or that of an earlier writer. */
  byte[] keep(CommunicationId communication, EmailId email, byte[] message);
}
