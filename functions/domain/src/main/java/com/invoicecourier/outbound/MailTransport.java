package com.invoicecourier.outbound;

import com.invoicecourier.communication.Recipient;
import java.time.Duration;

/** The mail service, as the worker sees it. */
public interface MailTransport {
  /**
   * Hands over one recipient's copy, in one call that is never repeated by itself and that gives up
   * waiting for its answer after the time given.
   */
  Handover handOver(Recipient recipient, byte[] copy, Duration atMost);
}
