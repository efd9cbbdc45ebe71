package com.invoicecourier.local.aws;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A step that is taken again and again until closed; one that fails is tried again a second later.
 */
public final class Loop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final String name;
  private final Step step;
  private final Thread thread;
  private volatile boolean stopped;

  /** One turn; it waits by itself when there is nothing to do. */
  @FunctionalInterface
  public interface Step {
    void take() throws Exception;
  }

  private Loop(String name, Step step) {
    this.name = name;
    this.step = step;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  public static Loop start(String name, Step step) {
    Loop loop = new Loop(name, step);
    loop.thread.start();
    return loop;
  }

  private void run() {
    while (!stopped) {
      try {
        step.take();
      } catch (InterruptedException _) {
        stopped = true;
      } catch (Exception e) { // a pump outlives whatever goes wrong in one turn
        failed(e);
      }
    }
  }

  private void failed(Exception e) {
    if (stopped) {
      return;
    }
    LOG.warn("{}: {}", name, e.toString(), e);
    try {
      Thread.sleep(AFTER_FAILURE);
    } catch (InterruptedException _) {
      stopped = true;
    }
  }

  /**
   * Lets the running step end with all that it waits for. A queue still hands a message to a reader
   * that was interrupted, and nobody sees it until its time out of sight is over.
   */
  public void finish() {
    stopped = true;
    join(Duration.ofSeconds(30));
  }

  /** Lets the running step end, but not wait for more. */
  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    join(Duration.ofSeconds(3));
  }

  private void join(Duration most) {
    try {
      thread.join(most);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
