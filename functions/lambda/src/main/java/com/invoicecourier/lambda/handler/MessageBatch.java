package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the messages of a batch one by one; one that throws goes back to the queue alone. */
final class MessageBatch {
  private static final System.Logger LOG = System.getLogger(MessageBatch.class.getName());

  private final Consumer<String> take;

  MessageBatch(Consumer<String> take) {
    this.take = take;
  }

  SQSBatchResponse take(SQSEvent event) {
    return new SQSBatchResponse(
        event.getRecords().stream().map(this::tryTake).flatMap(Optional::stream).toList());
  }

  private Optional<BatchItemFailure> tryTake(SQSMessage message) {
    try {
      take.accept(message.getBody());
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // ids and the kind only: a body and an exception's text may hold an address
      LOG.log(System.Logger.Level.ERROR, "{0} failed: {1}", message.getMessageId(), kind(e));
      return Optional.of(new BatchItemFailure(message.getMessageId()));
    }
  }

  private static String kind(Throwable e) {
    return e.getStackTrace().length == 0
        ? e.getClass().getName()
        : e.getClass().getName() + " at " + e.getStackTrace()[0];
  }
}
