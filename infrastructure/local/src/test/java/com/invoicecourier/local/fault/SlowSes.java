package com.invoicecourier.local.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One worker's way to the mail service, as long as it is on AWS, so that a worker that dies at any
 * time often dies on it. Of the requests whose caller died, half arrive.
 */
final class SlowSes implements AutoCloseable {
  private static final int EACH_WAY_MILLIS_MAX = 60;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI ses;
  private final Random random;
  private final Runnable onSend;
  private volatile Sending current = new Sending();
  private volatile boolean callerGone;

  /** Where a hand-over is. */
  enum Moment {
    NONE,
    NOT_ACCEPTED,
    ACCEPTED_NOT_ANSWERED
  }

  private static final class Sending {
    volatile Moment moment = Moment.NONE;
  }

  private SlowSes(HttpServer server, URI ses, Random random, Runnable onSend) {
    this.server = server;
    this.ses = ses;
    this.random = random;
    this.onSend = onSend;
  }

  /** Runs {@code onSend} at the beginning of each hand-over. */
  static SlowSes open(URI ses, Random random, Runnable onSend) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SlowSes slow = new SlowSes(server, ses, random, onSend);
    server.createContext("/", slow::pass);
    server.setExecutor(slow.threads);
    server.start();
    return slow;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  Moment moment() {
    return current.moment;
  }

  void callerIsGone() {
    callerGone = true;
  }

  private void pass(HttpExchange exchange) throws IOException {
    Sending sending = new Sending();
    try (exchange) {
      byte[] mail = exchange.getRequestBody().readAllBytes();
      sending.moment = Moment.NOT_ACCEPTED;
      current = sending;
      onSend.run();
      onTheWay();
      if (callerGone && random.nextBoolean()) {
        return;
      }
      HttpResponse<byte[]> answer = http.send(request(exchange, mail), BodyHandlers.ofByteArray());
      sending.moment = Moment.ACCEPTED_NOT_ANSWERED;
      onTheWay();
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      sending.moment = Moment.NONE;
    }
  }

  private HttpRequest request(HttpExchange exchange, byte[] mail) {
    return HttpRequest.newBuilder(ses.resolve(exchange.getRequestURI()))
        .header("Content-Type", "application/json")
        .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(mail))
        .build();
  }

  private void onTheWay() throws InterruptedException {
    Thread.sleep(1L + random.nextInt(EACH_WAY_MILLIS_MAX));
  }

  /** What is on its way arrives. */
  @Override
  public void close() {
    server.stop(0);
    threads.close();
    http.close();
  }
}
