package com.invoicecourier.local.fault;

import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.function.FunctionFailed;
import com.invoicecourier.local.function.Invoker;
import com.invoicecourier.local.runtime.FunctionProcess;
import com.invoicecourier.local.runtime.FunctionProcess.Code;
import com.invoicecourier.local.runtime.RuntimeApi;
import com.invoicecourier.local.runtime.RuntimeApi.Answer;
import com.invoicecourier.local.runtime.Samples;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The packaged worker under the runtime interface client, in a JVM that is killed by a plan. */
final class MortalWorker implements Invoker, AutoCloseable {
  private final KillPlan plan;
  private final Death death;
  private final RuntimeApi api;
  private final SlowSes ses;
  private final FunctionProcess process;
  private final AtomicInteger sends = new AtomicInteger();
  private final AtomicBoolean dead = new AtomicBoolean();
  private volatile byte[] working = {};

  /** When it dies: at which hand-over, and how long after the beginning of it. */
  record Death(int send, Duration after) {}

  MortalWorker(LocalRun run, KillPlan plan) throws IOException {
    this.plan = plan;
    this.death = plan.next();
    this.api = RuntimeApi.open();
    this.ses = SlowSes.open(URI.create(run.endpoints().ses()), plan.random(), this::onSend);
    this.process = FunctionProcess.start(code(run), api);
  }

  private Code code(LocalRun run) {
    Code code = Samples.code(run, run.deployment().function(Laboratory.SEND));
    Map<String, String> environment = new HashMap<>(code.environment());
    environment.put("AWS_ENDPOINT_URL_SESV2", ses.address());
    return new Code(code.folder(), code.handler(), environment);
  }

  void awaitReady() throws InterruptedException, TimeoutException {
    api.awaitReady();
  }

  boolean isDead() {
    return dead.get();
  }

  @Override
  public byte[] invoke(String function, byte[] event) throws FunctionFailed {
    working = event;
    try {
      Answer answer = api.call(event);
      if (answer.failed()) {
        throw new FunctionFailed(answer.body());
      }
      return answer.body().getBytes(StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FunctionFailed("interrupted", e);
    } catch (TimeoutException e) {
      throw new FunctionFailed("no answer", e);
    }
  }

  private void onSend() {
    if (sends.incrementAndGet() == death.send()) {
      Thread.ofVirtual().start(this::dieSoon);
    }
  }

  private void dieSoon() {
    try {
      Thread.sleep(death.after());
      if (plan.kills(ses.moment(), working)) {
        dead.set(true);
        ses.callerIsGone();
        process.close(); // SIGKILL: nothing of the JVM goes on
        api.exited();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.close();
    ses.close();
    api.close();
  }
}
