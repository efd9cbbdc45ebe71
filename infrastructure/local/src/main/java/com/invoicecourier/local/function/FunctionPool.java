package com.invoicecourier.local.function;

import com.invoicecourier.local.template.Function;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A function's few instances; each serves one call at a time, and one that fails is thrown away.
 */
final class FunctionPool implements AutoCloseable {
  private static final int INSTANCES_MAX = 4;

  private final Function function;
  private final ClassLoader code;
  private final Clock clock;
  private final FunctionLog log;
  private final Semaphore free = new Semaphore(INSTANCES_MAX);
  private final ConcurrentLinkedDeque<Entry> idle = new ConcurrentLinkedDeque<>();
  private final ExecutorService threads;

  FunctionPool(Function function, ClassLoader code, Clock clock, FunctionLog log) {
    this.function = function;
    this.code = code;
    this.clock = clock;
    this.log = log;
    this.threads = Executors.newThreadPerTaskExecutor(this::thread);
  }

  private Thread thread(Runnable work) {
    Thread thread = Thread.ofPlatform().name(function.id()).daemon().unstarted(work);
    thread.setContextClassLoader(code);
    return thread;
  }

  byte[] invoke(byte[] event) throws FunctionFailed {
    try {
      free.acquire();
      try {
        return await(threads.submit(() -> call(event)));
      } finally {
        free.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FunctionFailed(function.id() + " was interrupted", e);
    }
  }

  /** Lambda gives the first call of an instance up to ten seconds more, to start it. */
  private byte[] await(Future<byte[]> call) throws FunctionFailed, InterruptedException {
    long seconds = function.timeout().toSeconds() + (idle.isEmpty() ? 10 : 0);
    try {
      return call.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      call.cancel(true);
      throw failed("Task timed out after " + function.timeout().toSeconds() + " seconds", e);
    } catch (ExecutionException e) {
      throw failed("the handler failed", e.getCause() == null ? e : e.getCause());
    }
  }

  private FunctionFailed failed(String message, Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    log.write(function.id(), message + "\n" + trace);
    return new FunctionFailed(function.id() + ": " + message, cause);
  }

  private byte[] call(byte[] event) throws IOException {
    log.enter(function.id());
    try {
      Entry kept = idle.pollFirst();
      Entry instance = kept == null ? Entry.open(function.handler(), code) : kept;
      byte[] answer = instance.call(event, new Invocation(function, clock, log));
      idle.addFirst(instance);
      return answer;
    } finally {
      log.leave();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
