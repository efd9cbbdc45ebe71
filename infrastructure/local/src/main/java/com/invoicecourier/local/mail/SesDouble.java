package com.invoicecourier.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Stands for SES v2: takes raw mail over HTTP, as the SDK sends it.
 *
 * <p>No kept software does this: aws-ses-v2-local drops References, tags and events.
 */
public final class SesDouble implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long BODY_BYTES_MAX = 64L * 1024 * 1024;
  private static final int HANG_SECONDS = 60;

  private final SesSending sending;
  private final Javalin http;
  private final Queue<SesFault> faults = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile double sendRate = 14;

  private SesDouble(SesSending sending, int port) {
    this.sending = sending;
    this.http =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.maxRequestSize = BODY_BYTES_MAX;
              config.routes.post("/v2/email/outbound-emails", this::send);
              config.routes.get("/v2/email/account", this::account);
              config.routes.post("/faults", this::script);
              config.routes.exception(SesRefused.class, SesDouble::refuse);
            });
    http.start("127.0.0.1", port);
  }

  public static SesDouble start(SesSending sending, int port) {
    return new SesDouble(sending, port);
  }

  public int port() {
    return http.port();
  }

  /** The next calls meet these faults, one each. */
  public void failNext(SesFault... next) {
    faults.addAll(List.of(next));
  }

  /** Messages a second that GetAccount tells from now on. */
  public void allowRate(double perSecond) {
    sendRate = perSecond;
  }

  /** Every mail that was ever accepted, whatever its caller was told. */
  public List<AcceptedMail.Mail> accepted() throws IOException {
    return sending.accepted();
  }

  /** Waits until everything that was accepted is relayed and reported. */
  public void settle() throws InterruptedException {
    sending.settle();
  }

  /** {@code curl -d '["throttled","reset-after-accepting"]' SES/faults}. */
  private void script(Context call) throws IOException, SesRefused {
    for (JsonNode name : JSON.readTree(call.bodyAsBytes())) {
      faults.add(SesFault.named(name.asText()));
    }
    call.status(204);
  }

  private void send(Context call) throws IOException, InterruptedException, SesRefused {
    byte[] body = call.bodyAsBytes(); // to its end before any answer, or the caller's pipe breaks
    SesFault fault = faults.poll();
    if (fault != null && !fault.accepts()) {
      strike(fault, call);
      return;
    }
    String id = sending.accept(SesRequest.of(JSON.readTree(body)));
    if (fault != null) {
      strike(fault, call);
      return;
    }
    call.contentType("application/json");
    call.result(JSON.createObjectNode().put("MessageId", id).toString());
  }

  private void strike(SesFault fault, Context call) throws InterruptedException, SesRefused {
    switch (fault.answer()) {
      case REFUSAL, FAILURE -> throw fault.refusal();
      case NONE_YET -> {
        boolean closed = closing.await(HANG_SECONDS, TimeUnit.SECONDS);
        call.status(closed ? 503 : 504);
      }
      case RESET -> endPointOf(call).close();
    }
  }

  private static org.eclipse.jetty.io.EndPoint endPointOf(Context call) {
    return ServletContextRequest.getServletContextRequest(call.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint();
  }

  private void account(Context call) {
    call.contentType("application/json");
    call.result(
        """
        {"SendingEnabled":true,"ProductionAccessEnabled":true,"EnforcementStatus":"HEALTHY",\
        "SendQuota":{"Max24HourSend":50000.0,"MaxSendRate":%s,"SentLast24Hours":0.0},\
        "SuppressionAttributes":{"SuppressedReasons":["BOUNCE","COMPLAINT"]}}\
        """
            .formatted(sendRate));
  }

  private static void refuse(SesRefused refused, Context call) {
    call.status(refused.status());
    call.header("x-amzn-ErrorType", refused.type());
    call.contentType("application/json");
    call.result(JSON.createObjectNode().put("message", refused.getMessage()).toString());
  }

  @Override
  public void close() {
    closing.countDown();
    http.stop();
    sending.close();
  }
}
