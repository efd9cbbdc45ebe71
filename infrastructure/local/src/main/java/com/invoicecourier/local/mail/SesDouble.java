package com.invoicecourier.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Stands for SES v2: takes raw mail over HTTP, as the SDK sends it.
 *
 * <p>No kept software does this: aws-ses-v2-local drops References, tags and events.
 */
public final class SesDouble implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long BODY_BYTES_MAX = 64L * 1024 * 1024;

  private final SesSending sending;
  private final Javalin http;
  private final Queue<SesRefused> faults = new ConcurrentLinkedQueue<>();

  private SesDouble(SesSending sending, int port) {
    this.sending = sending;
    this.http =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.maxRequestSize = BODY_BYTES_MAX;
              config.routes.post("/v2/email/outbound-emails", this::send);
              config.routes.get("/v2/email/account", SesDouble::account);
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

  /** The next call that is not answered yet gets this error. */
  public void failNext(SesRefused fault) {
    faults.add(fault);
  }

  private void send(Context call) throws IOException, SesRefused {
    SesRefused fault = faults.poll();
    if (fault != null) {
      throw fault;
    }
    SesRequest request = SesRequest.of(JSON.readTree(call.bodyAsBytes()));
    String id = sending.accept(request);
    call.contentType("application/json");
    call.result(JSON.createObjectNode().put("MessageId", id).toString());
  }

  private static void account(Context call) {
    call.contentType("application/json");
    call.result(
        """
        {"SendingEnabled":true,"ProductionAccessEnabled":true,"EnforcementStatus":"HEALTHY",\
        "SendQuota":{"Max24HourSend":50000.0,"MaxSendRate":14.0,"SentLast24Hours":0.0},\
        "SuppressionAttributes":{"SuppressedReasons":["BOUNCE","COMPLAINT"]}}""");
  }

  private static void refuse(SesRefused refused, Context call) {
    call.status(refused.status());
    call.header("x-amzn-ErrorType", refused.type());
    call.contentType("application/json");
    call.result(JSON.createObjectNode().put("message", refused.getMessage()).toString());
  }

  @Override
  public void close() {
    http.stop();
    sending.close();
  }
}
