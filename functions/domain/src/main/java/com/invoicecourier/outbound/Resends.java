package com.invoicecourier.outbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;

/** Records that a mail is sent again; like all mail, it exists before it can be sent (law 1). */
public interface Resends {
  /**
   * Writes all of it together; false where the communication or the first recipient changed
   * meanwhile: then nothing is written.
   */
  boolean record(Resend resend);

  /**
   * What is written.
   *
   * @param first the recipient who did not get it, marked
   */
  record Resend(
      Communication communication, OutboundEmail email, Recipient recipient, Recipient first) {}
}
