package com.invoicecourier.outbound;

import java.time.Duration;

/** How long the worker may still work, asked whenever it is about to begin something. */
public interface TimeLeft {
  Duration left();
}
