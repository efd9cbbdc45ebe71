package com.invoicecourier.local.gateway;

import com.invoicecourier.local.function.FunctionFailed;
import com.invoicecourier.local.function.Functions;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls of functions that the gateway stops waiting for after 30 seconds. */
record TimedCalls(Functions functions, ExecutorService threads) {
  private static final int SECONDS_MAX = 30;

  TimedCalls(Functions functions) {
    this(functions, Executors.newVirtualThreadPerTaskExecutor());
  }

  /** The function has not answered; it goes on by itself. */
  static final class TooSlow extends Exception {}

  byte[] invoke(String function, byte[] event)
      throws FunctionFailed, TooSlow, InterruptedIOException {
    Future<byte[]> answer = threads.submit(() -> functions.invoke(function, event));
    try {
      return answer.get(SECONDS_MAX, TimeUnit.SECONDS);
    } catch (TimeoutException _) {
      throw new TooSlow();
    } catch (ExecutionException e) {
      throw new FunctionFailed(function + " failed", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  void close() {
    threads.shutdownNow();
  }
}
