package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.invoicecourier.lambda.log.Log;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the messages of a batch one by one; one that throws goes back to the queue alone. */
final class MessageBatch {
  private final Consumer<String> take;

  MessageBatch(Consumer<String> take) {
    this.take = take;
  }

  SQSBatchResponse take(SQSEvent event, @Nullable Context context) {
    return Log.within(
        context,
        () ->
            new SQSBatchResponse(
                event.getRecords().stream().map(this::tryTake).flatMap(Optional::stream).toList()));
  }

  private Optional<BatchItemFailure> tryTake(SQSMessage message) {
    logWait(message);
    try {
      take.accept(message.getBody());
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Log.failure(e).id("message", message.getMessageId()).write();
      return Optional.of(new BatchItemFailure(message.getMessageId()));
    }
  }

  /** From when it was sent, so a delay that the queue itself makes is in it. */
  private static void logWait(SQSMessage message) {
    Map<String, String> attributes = Objects.requireNonNullElse(message.getAttributes(), Map.of());
    Optional.ofNullable(attributes.get("SentTimestamp"))
        .map(Long::valueOf)
        .ifPresent(
            sent ->
                Log.line("MessageTaken")
                    .id("message", message.getMessageId())
                    .byFunction()
                    .measure("QueueAge", Log.since(sent), "Milliseconds")
                    .write());
  }
}
