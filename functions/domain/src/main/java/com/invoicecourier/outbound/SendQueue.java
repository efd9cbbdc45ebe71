package com.invoicecourier.outbound;

import com.invoicecourier.communication.RecipientId;
import java.time.Duration;

/** The queue that the worker is asked through. */
public interface SendQueue {
  void enqueue(RecipientId id, Duration delay);

  /**
   * Whether messages wait that could be taken: then one that was not taken yet is not lost. A queue
   * that cannot tell has none.
   */
  default boolean isBehind() {
    return false;
  }
}
