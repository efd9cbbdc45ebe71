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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends what the send queue holds. */
public final class SendEmailHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final MessageBatch batch;

  public SendEmailHandler() {
    this(Wiring.fromEnvironment());
  }

  public SendEmailHandler(Wiring wiring) {
    this(wiring.sendEmail()::send);
  }

  SendEmailHandler(Consumer<RecipientId> send) {
    this.batch = new MessageBatch(body -> send.accept(recipient(Json.readOurs(body))));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, @Nullable Context context) {
    return batch.take(event);
  }

  private static RecipientId recipient(JsonNode message) {
    return new RecipientId(
        new CommunicationId(message.required("communication").asText()),
        new EmailId(message.required("email").asText()),
        message.required("recipient").asText());
  }
}
