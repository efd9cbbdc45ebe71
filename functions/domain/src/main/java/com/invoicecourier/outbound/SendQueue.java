package com.invoicecourier.outbound;

import com.invoicecourier.communication.RecipientId;
import java.time.Duration;

/** The queue that the worker is asked through. */
public interface SendQueue {
  void enqueue(RecipientId id, Duration delay);
}
