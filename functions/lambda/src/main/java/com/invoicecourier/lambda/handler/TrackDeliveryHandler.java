package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.Report;
import com.invoicecourier.delivery.TrackDelivery;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Json;
import com.invoicecourier.lambda.ses.SesEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Records what the mail service's events tell of our mail. */
public final class TrackDeliveryHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final MessageBatch batch;

  public TrackDeliveryHandler() {
    this(Wiring.fromEnvironment());
  }

  public TrackDeliveryHandler(Wiring wiring) {
    this(wiring.trackDelivery());
  }

  private TrackDeliveryHandler(TrackDelivery trackDelivery) {
    this(trackDelivery::track, trackDelivery::miss);
  }

  TrackDeliveryHandler(BiConsumer<RecipientId, Report> track, Consumer<RecipientId> miss) {
    this.batch =
        new MessageBatch(
            body ->
                SesEvent.of(Json.readOurs(body))
                    .ifPresent(event -> track.accept(event.recipient(), event.report())),
            body -> SesEvent.recipientOf(Json.readOurs(body)).ifPresent(miss));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, @Nullable Context context) {
    return batch.take(event, context);
  }
}
