package com.invoicecourier.local.fault;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.handler.ReceiveReplyHandler;
import com.invoicecourier.lambda.handler.SendEmailHandler;
import com.invoicecourier.lambda.handler.SubmitEmailHandler;
import com.invoicecourier.lambda.handler.TrackDeliveryHandler;
import com.invoicecourier.lambda.handler.UpkeepHandler;
import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.ProductRuns;
import com.invoicecourier.local.aws.HandCrank;
import com.invoicecourier.local.aws.HandCrank.BatchHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.LegacyRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * The real handlers over real services, with faults on the way between them, a clock of its own,
 * and nothing that moves by itself. After a kill a new handler is made, as Lambda does.
 */
final class Laboratory implements AutoCloseable {
  static final String SEND = "SendEmailFunction";
  static final String TRACK = "TrackDeliveryFunction";
  static final String RECEIVE = "ReceiveReplyFunction";

  /** The queue by which that function is told of each mail a second time. */
  static final String STORED = "invoice-courier-dev-stored";

  private static final Duration UPKEEP_LATE = Duration.ofMinutes(6);
  private static final int ROUNDS_MAX = 60;
  private static final int QUIET_ROUNDS = 3;
  private static @Nullable Laboratory shared;

  final LocalRun run;
  final HandCrank crank;
  final Sender sender = new Sender(this);
  private final MovingClock clock = new MovingClock(Instant.now());
  private final FaultyHttp http = new FaultyHttp(UrlConnectionHttpClient.create());
  private final Wiring wiring;

  private Laboratory(LocalRun run) throws IOException {
    this.run = run;
    this.crank = new HandCrank(run, SEND);
    this.wiring = Wiring.over(http, retriesWithoutWaiting(), clock);
    crank.withoutDelay(STORED);
  }

  /** One for the tests of this JVM, until another run needs the room. */
  static synchronized Laboratory shared() throws IOException {
    if (shared == null) {
      ProductRuns.giveWay(Laboratory::closeShared);
      shared = open();
      Runtime.getRuntime().addShutdownHook(new Thread(Laboratory::closeShared));
    }
    return shared;
  }

  private static synchronized void closeShared() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }

  static Laboratory open() throws IOException {
    Path memory = Path.of("/dev/shm");
    Path folder =
        Files.isWritable(memory)
            ? Files.createTempDirectory(memory, "laboratory")
            : Files.createTempDirectory("laboratory");
    return new Laboratory(LocalRun.start(folder, Map.of("UndoSeconds", "0"), _ -> false));
  }

  /** As often as the SDK tries by itself, but without its pauses. */
  private static ClientOverrideConfiguration retriesWithoutWaiting() {
    return ClientOverrideConfiguration.builder()
        .retryStrategy(
            LegacyRetryStrategy.builder()
                .maxAttempts(4)
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .circuitBreakerEnabled(false)
                .build())
        .build();
  }

  Invoked invoke(Plan plan, Runnable invocation) {
    return http.invoke(plan, invocation);
  }

  SubmitEmailHandler submitEmail() {
    return new SubmitEmailHandler(wiring);
  }

  void upkeep() {
    new UpkeepHandler(wiring).handleRequest(Map.of(), context());
  }

  /** The context is what no handler here uses. */
  @SuppressWarnings("NullAway")
  static @Nullable Context context() {
    return null;
  }

  BatchHandler handler(String function) {
    return switch (function) {
      case SEND -> event -> new SendEmailHandler(wiring).handleRequest(event, context());
      case TRACK -> event -> new TrackDeliveryHandler(wiring).handleRequest(event, context());
      case RECEIVE, STORED ->
          event -> new ReceiveReplyHandler(wiring).handleRequest(event, context());
      default -> throw new IllegalArgumentException(function);
    };
  }

  /** Lets everything run on, without faults, until nothing moves even when time passes. */
  void runOn() throws Exception {
    clock.notBefore(Instant.now());
    int quiet = 0;
    for (int round = 0; quiet < QUIET_ROUNDS; round++) {
      if (round > ROUNDS_MAX) {
        throw new AssertionError("the system never comes to rest");
      }
      boolean moved = drain() > 0;
      clock.forward(UPKEEP_LATE);
      upkeep();
      quiet = moved ? 0 : quiet + 1;
    }
  }

  /** Until pipe and queues are empty. */
  int drain() throws Exception {
    int all = 0;
    for (int moved = step(); moved > 0; moved = step()) {
      all += moved;
    }
    return all;
  }

  private int step() throws Exception {
    crank.release();
    int moved = crank.carry() + work(SEND);
    run.ses().settle();
    return moved + work(TRACK) + work(RECEIVE) + work(STORED);
  }

  private int work(String function) {
    int done = 0;
    List<Message> batch = crank.receive(function);
    while (!batch.isEmpty()) {
      int went = crank.handle(function, batch, handler(function));
      done += went;
      batch = went == 0 ? List.of() : crank.receive(function);
    }
    return done;
  }

  Truth truth() throws IOException {
    return Truth.read(run);
  }

  /** With all that it kept: often it kept that in memory. */
  @Override
  public void close() {
    run.close();
    http.close();
    try (Stream<Path> files = Files.walk(run.folder())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
