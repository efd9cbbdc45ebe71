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
  /** As often as the queues let a message be received before it is a dead letter. */
  private static final int RECEIVES_MAX = 5;

  private final Consumer<String> take;
  private final Consumer<String> giveUp;

  MessageBatch(Consumer<String> take) {
    this(take, _ -> {});
  }

  /** What is given up is about to become a dead letter. */
  MessageBatch(Consumer<String> take, Consumer<String> giveUp) {
    this.take = take;
    this.giveUp = giveUp;
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
      if (number(message, "ApproximateReceiveCount").orElse(0L) >= RECEIVES_MAX) {
        tryGiveUp(message);
      }
      return Optional.of(new BatchItemFailure(message.getMessageId()));
    }
  }

  private void tryGiveUp(SQSMessage message) {
    try {
      giveUp.accept(message.getBody());
    } catch (RuntimeException e) {
      Log.failure(e).id("message", message.getMessageId()).write();
    }
  }

  /** From when it was sent, so a delay that the queue itself makes is in it. */
  private static void logWait(SQSMessage message) {
    number(message, "SentTimestamp")
        .ifPresent(
            sent ->
                Log.line("MessageTaken")
                    .id("message", message.getMessageId())
                    .byFunction()
                    .measure("QueueAge", Log.since(sent), "Milliseconds")
                    .write());
  }

  private static Optional<Long> number(SQSMessage message, String attribute) {
    Map<String, String> attributes = Objects.requireNonNullElse(message.getAttributes(), Map.of());
    return Optional.ofNullable(attributes.get(attribute)).map(Long::valueOf);
  }
}
