package com.invoicecourier.local.fault;

import java.util.List;

/** One invocation that is to meet a fault, and what must be true in the end. */
interface Trial {
  void invoke();

  /** What the caller, the queue or the schedule does after it. */
  void afterwards(Invoked invoked) throws Exception;

  /** What is not as it should be. */
  List<String> lies(Truth truth, Invoked invoked);
}
