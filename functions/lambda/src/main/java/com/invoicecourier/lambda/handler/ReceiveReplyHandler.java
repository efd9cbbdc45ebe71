package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.invoicecourier.inbound.Notice;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files the mails whose notices the reply queue holds; one that throws goes back alone. */
public final class ReceiveReplyHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  /** What the mail service writes to try the bucket when its rule is made; it is no mail. */
  private static final String SETUP_OBJECT = "AMAZON_SES_SETUP_NOTIFICATION";

  private static final Logger LOG = System.getLogger(ReceiveReplyHandler.class.getName());

  private final Consumer<Notice> receive;

  ReceiveReplyHandler(Consumer<Notice> receive) {
    this.receive = receive;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, @Nullable Context context) {
    List<BatchItemFailure> failures =
        event.getRecords().stream().map(this::tryReceive).flatMap(Optional::stream).toList();
    return new SQSBatchResponse(failures);
  }

  private Optional<BatchItemFailure> tryReceive(SQSMessage message) {
    try {
      Notice notice = ReceiveNotice.decode(message.getBody());
      if (!notice.objectKey().endsWith(SETUP_OBJECT)) {
        receive.accept(notice);
      }
      return Optional.empty();
    } catch (JsonProcessingException | RuntimeException e) {
      LOG.log(Level.ERROR, "{0} failed: {1}", message.getMessageId(), e.getClass().getName());
      return Optional.of(new BatchItemFailure(message.getMessageId()));
    }
  }
}
