package com.invoicecourier.local.runtime;

import com.invoicecourier.local.runtime.FunctionProcess.Code;
import com.invoicecourier.local.runtime.RuntimeApi.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** How long it took until the first answer, by the clock and of the processors. */
record ColdStart(Duration clock, Duration cpu, Answer answer) {

  /** From the start of the process to the answer: init and first call. */
  static ColdStart of(Code code, byte[] event)
      throws IOException, InterruptedException, TimeoutException {
    try (RuntimeApi api = RuntimeApi.open()) {
      api.offer(event);
      try (FunctionProcess process = FunctionProcess.start(code, api)) {
        Answer answer = api.await();
        return new ColdStart(
            Duration.ofNanos(answer.at() - process.began()), process.cpu(), answer);
      }
    }
  }

  /** From the restored snapshot to the answer. What AWS takes to load a snapshot is not in it. */
  static ColdStart ofRestored(Code code, byte[] event)
      throws IOException, InterruptedException, TimeoutException {
    try (RuntimeApi api = RuntimeApi.open();
        FunctionProcess process = FunctionProcess.startForSnapshot(code, api)) {
      api.awaitCheckpoint();
      Duration cpu = process.cpu();
      api.offer(event);
      long began = System.nanoTime();
      api.restore();
      Answer answer = api.await();
      return new ColdStart(Duration.ofNanos(answer.at() - began), process.cpu().minus(cpu), answer);
    }
  }
}
