package com.invoicecourier.local.fault;

import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.function.FunctionFailed;
import com.invoicecourier.local.function.Invoker;

/** Where one worker sits, and the next one once it is dead. */
final class Seat implements Invoker, AutoCloseable {
  private final LocalRun run;
  private final KillPlan plan;
  private volatile MortalWorker worker;

  Seat(LocalRun run, KillPlan plan) throws Exception {
    this.run = run;
    this.plan = plan;
    this.worker = new MortalWorker(run, plan);
  }

  /** Waits until a living worker is ready to take a batch. */
  void fill() throws Exception {
    if (worker.isDead()) {
      worker.close();
      worker = new MortalWorker(run, plan);
    }
    worker.awaitReady();
  }

  @Override
  public byte[] invoke(String function, byte[] event) throws FunctionFailed {
    return worker.invoke(function, event);
  }

  @Override
  public void close() {
    worker.close();
  }
}
