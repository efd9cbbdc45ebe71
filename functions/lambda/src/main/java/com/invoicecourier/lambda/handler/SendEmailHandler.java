package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Json;
import com.invoicecourier.outbound.TimeLeft;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sends what the send queue holds. */
public final class SendEmailHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private static final Duration WITHOUT_CONTEXT = Duration.ofSeconds(60);

  private final BiConsumer<RecipientId, TimeLeft> send;

  public SendEmailHandler() {
    this(Wiring.fromEnvironment());
  }

  public SendEmailHandler(Wiring wiring) {
    this(wiring.sendEmail()::send);
  }

  SendEmailHandler(BiConsumer<RecipientId, TimeLeft> send) {
    this.send = send;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, @Nullable Context context) {
    TimeLeft time = () -> left(context);
    return new MessageBatch(body -> send.accept(recipient(Json.readOurs(body)), time))
        .take(event, context);
  }

  private static Duration left(@Nullable Context context) {
    return context == null
        ? WITHOUT_CONTEXT
        : Duration.ofMillis(context.getRemainingTimeInMillis());
  }

  private static RecipientId recipient(JsonNode message) {
    return new RecipientId(
        new CommunicationId(message.required("communication").asText()),
        new EmailId(message.required("email").asText()),
        message.required("recipient").asText());
  }
}
