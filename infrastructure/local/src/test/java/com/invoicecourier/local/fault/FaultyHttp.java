package com.invoicecourier.local.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** The way from the functions to the services, with one fault at a time on it. */
final class FaultyHttp implements SdkHttpClient {
  private final SdkHttpClient real;
  private Plan plan = Plan.NONE;
  private boolean killed;
  private List<Call> calls = new ArrayList<>();

  FaultyHttp(SdkHttpClient real) {
    this.real = real;
  }

  /** Runs an invocation that meets the fault. */
  Invoked invoke(Plan wanted, Runnable invocation) {
    plan = wanted;
    killed = false;
    calls = new ArrayList<>();
    boolean ended = false;
    try {
      invocation.run();
      ended = true;
    } catch (RuntimeException | Killed _) {
      // the caller sees that it did not end
    } finally {
      plan = Plan.NONE;
      killed = false;
    }
    return new Invoked(wanted, List.copyOf(calls), ended);
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return FaultyHttp.this.call(request);
      }

      @Override
      public void abort() {}
    };
  }

  private HttpExecuteResponse call(HttpExecuteRequest request) throws IOException {
    if (killed) {
      throw new Killed();
    }
    byte[] body = body(request);
    int number = calls.size() + 1;
    boolean strikes = plan.strikes(number);
    boolean effect = !strikes || plan.fault().hasEffect();
    String start = new String(body, 0, Math.min(body.length, 8192), StandardCharsets.UTF_8);
    Call call = Call.of(number, request.httpRequest(), start, effect);
    calls.add(call);
    if (!strikes) {
      return real.prepareRequest(WithoutDelay.of(request, body)).call();
    }
    if (effect) {
      drain(real.prepareRequest(WithoutDelay.of(request, body)).call());
    }
    return strike(plan.fault(), call.service());
  }

  private HttpExecuteResponse strike(Fault fault, String service) throws IOException {
    return switch (fault) {
      case THROTTLED -> ErrorAnswers.throttled(service);
      case FAILED_BEFORE_EFFECT, FAILED_AFTER_EFFECT -> ErrorAnswers.failed(service);
      case TIMED_OUT_BEFORE_EFFECT, TIMED_OUT_AFTER_EFFECT ->
          throw new SocketTimeoutException("Read timed out");
      case NEVER_CONNECTED -> throw new ConnectException("Connection refused");
      case KILLED_BEFORE_EFFECT, KILLED_AFTER_EFFECT -> {
        killed = true;
        throw new Killed();
      }
    };
  }

  private static byte[] body(HttpExecuteRequest request) throws IOException {
    if (request.contentStreamProvider().isEmpty()) {
      return new byte[0];
    }
    ContentStreamProvider content = request.contentStreamProvider().get();
    try (InputStream in = content.newStream()) {
      return in.readAllBytes();
    }
  }

  private static void drain(HttpExecuteResponse response) throws IOException {
    if (response.responseBody().isPresent()) {
      try (InputStream in = response.responseBody().get()) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  @Override
  public void close() {
    real.close();
  }

  /** What a queue would hold back for minutes comes at once: the test's clock stands for them. */
  private static final class WithoutDelay {
    private WithoutDelay() {}

    static HttpExecuteRequest of(HttpExecuteRequest request, byte[] body) {
      if (!Call.service(request.httpRequest()).equals("sqs")) {
        return replaced(request, body);
      }
      String text = new String(body, StandardCharsets.UTF_8);
      byte[] now =
          text.replaceAll("\"DelaySeconds\":[0-9]+", "\"DelaySeconds\":0")
              .getBytes(StandardCharsets.UTF_8);
      return replaced(request, now);
    }

    private static HttpExecuteRequest replaced(HttpExecuteRequest request, byte[] body) {
      if (request.contentStreamProvider().isEmpty()) {
        return request;
      }
      return HttpExecuteRequest.builder()
          .request(
              request.httpRequest().toBuilder()
                  .putHeader("Content-Length", "" + body.length)
                  .build())
          .contentStreamProvider(() -> new ByteArrayInputStream(body))
          .build();
    }
  }
}
