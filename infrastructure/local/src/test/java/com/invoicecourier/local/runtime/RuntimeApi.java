package com.invoicecourier.local.runtime;

import com.invoicecourier.local.aws.AwsClients;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The Lambda side of one function's process (AWS, "Using the Lambda runtime API"), and the
 * credentials that a function under SnapStart asks for.
 */
public final class RuntimeApi implements AutoCloseable {
  static final String CREDENTIALS_TOKEN = "of-this-environment";
  private static final String RUNTIME = "/2018-06-01/runtime/";
  private static final int ANSWER_SECONDS_MAX = 60;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final CountDownLatch checkpoint = new CountDownLatch(1);
  private final CountDownLatch restored = new CountDownLatch(1);

  /** What a function answered, or how it failed, and when that was known (a nano time). */
  public record Answer(boolean failed, String body, long at) {}

  private RuntimeApi(HttpServer server) {
    this.server = server;
  }

  public static RuntimeApi open() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    RuntimeApi api = new RuntimeApi(server);
    server.createContext("/", api::answer);
    server.setExecutor(api.threads);
    server.start();
    return api;
  }

  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Hands out an event, as soon as the function asks for the next. */
  public void offer(byte[] event) {
    events.add(event);
  }

  public Answer await() throws InterruptedException, TimeoutException {
    Answer answer = answers.poll(ANSWER_SECONDS_MAX, TimeUnit.SECONDS);
    if (answer == null) {
      throw new TimeoutException("no answer; the function asked for " + asked);
    }
    return answer;
  }

  public Answer call(byte[] event) throws InterruptedException, TimeoutException {
    offer(event);
    return await();
  }

  /** Until the function has asked for its first event. */
  public void awaitReady() throws InterruptedException, TimeoutException {
    if (!ready.await(ANSWER_SECONDS_MAX, TimeUnit.SECONDS)) {
      throw new TimeoutException("not ready; the function asked for " + asked);
    }
  }

  /** What Lambda takes for an answer when the process is gone. */
  public void exited() {
    answers.add(new Answer(true, "{\"errorType\": \"Runtime.ExitError\"}", System.nanoTime()));
  }

  /** Until the function is ready to have its snapshot taken. */
  public void awaitCheckpoint() throws InterruptedException, TimeoutException {
    if (!checkpoint.await(ANSWER_SECONDS_MAX, TimeUnit.SECONDS)) {
      throw new TimeoutException("no checkpoint; the function asked for " + asked);
    }
  }

  public void restore() {
    restored.countDown();
  }

  /** The paths asked for, in order, without ids. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    long at = System.nanoTime();
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath().replaceFirst("^" + RUNTIME, "");
      asked.add(path.replaceFirst("invocation/[0-9a-f-]{36}/", "invocation/"));
      switch (path) {
        case "invocation/next" -> next(exchange);
        case "restore/next" -> restoreNext(exchange);
        case "/credentials" -> credentials(exchange);
        default -> {
          answers.add(
              new Answer(
                  !path.endsWith("/response"), new String(body, StandardCharsets.UTF_8), at));
          reply(exchange, 202, new byte[0]);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    ready.countDown();
    byte[] event = events.take();
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
    headers.set(
        "Lambda-Runtime-Deadline-Ms",
        "" + Instant.now().plus(Duration.ofSeconds(ANSWER_SECONDS_MAX)).toEpochMilli());
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:us-east-1:123456789012:function:under-test:live");
    reply(exchange, 200, event);
  }

  private void restoreNext(HttpExchange exchange) throws IOException, InterruptedException {
    checkpoint.countDown();
    restored.await();
    reply(exchange, 200, new byte[0]);
  }

  private static void credentials(HttpExchange exchange) throws IOException {
    boolean known =
        CREDENTIALS_TOKEN.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    String answer =
        """
        {"AccessKeyId": "%s", "SecretAccessKey": "%s", "Token": "session", "Expiration": "%s"}
        """
            .formatted(
                AwsClients.KEY_ID,
                AwsClients.SECRET,
                Instant.now()
                    .plus(Duration.ofHours(6))
                    .truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    reply(
        exchange, known ? 200 : 401, known ? answer.getBytes(StandardCharsets.UTF_8) : new byte[0]);
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
