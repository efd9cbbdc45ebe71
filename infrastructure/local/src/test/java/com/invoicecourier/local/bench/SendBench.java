package com.invoicecourier.local.bench;

import com.invoicecourier.local.fault.Burst;
import com.invoicecourier.local.fault.SendCalls;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * A burst from the queue to the mail service beside the bare queue, turn by turn; and the calls
 * that a recipient costs.
 */
final class SendBench {
  private static final int EMAILS = 200;
  private static final int TURNS = 2;
  private static final int RECIPIENTS = 40;

  private SendBench() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    try (Burst burst = Burst.open()) {
      System.setOut(new PrintStream(OutputStream.nullOutputStream())); // what functions log
      SendCalls one = burst.calls(1);
      SendCalls many = burst.calls(RECIPIENTS);
      out.println("Calls of an email to 1:  " + one);
      out.println("Calls of an email to " + RECIPIENTS + ": " + many);
      var _ = burst.pass(EMAILS);
      var _ = burst.send(EMAILS / 4);
      Duration queue = Duration.ZERO;
      Duration product = Duration.ZERO;
      for (int turn = 0; turn < TURNS; turn++) {
        queue = queue.plus(burst.pass(EMAILS));
        product = product.plus(burst.send(EMAILS));
      }
      out.println(perSecond("ElasticMQ, received and deleted", queue));
      out.println(perSecond("From the queue to the mail service", product));
      System.setOut(out);
      Figure.print(
          new Figure("send.burst", 100.0 * queue.toNanos() / product.toNanos(), "%", "elasticmq"),
          calls("writes", many.writes()),
          calls("reads", many.reads()),
          calls("s3", many.s3()),
          calls("ses", many.ses()));
    }
  }

  private static String perSecond(String what, Duration took) {
    return String.format(
        Locale.ROOT, "%s: %.0f a second", what, TURNS * EMAILS / (took.toNanos() / 1e9));
  }

  /** What is done once per email is spread over its recipients. */
  private static Figure calls(String kind, long count) {
    return new Figure(
        "calls.send-email." + kind, (double) count / RECIPIENTS, "calls", "recipient");
  }
}
