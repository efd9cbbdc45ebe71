package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.template.Pipe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * A pipe: reads the stream, lets through what its filters match, sends it to its target. Delivery
 * is at least once: the checkpoint moves on after the target has taken the batch.
 */
final class PipePump {
  private static final Logger LOG = LoggerFactory.getLogger(PipePump.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration IDLE = Duration.ofMillis(100);
  private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);
  private static final int SHARDS_KNOWN_FOR_TURNS = 50;

  private final Pipe pipe;
  private final String streamArn;
  private final StreamShards shards;
  private final Optional<EventPattern> filter;
  private final PipeTarget target;
  private final Queues queues;
  private List<String> open = List.of();
  private int turns;

  PipePump(Pipe pipe, String streamArn, StreamShards shards, PipeTarget target, Queues queues) {
    this.pipe = pipe;
    this.streamArn = streamArn;
    this.shards = shards;
    this.filter =
        pipe.filters().isEmpty() ? Optional.empty() : Optional.of(new EventPattern(pipe.filters()));
    this.target = target;
    this.queues = queues;
  }

  void turn() throws Exception {
    if (step() == 0) {
      Thread.sleep(IDLE);
    }
  }

  /** Carries what the stream holds now, at most a batch of each shard; gives how many records. */
  int step() throws Exception {
    if (turns++ % SHARDS_KNOWN_FOR_TURNS == 0) {
      open = shards.open();
    }
    int read = 0;
    for (String shard : open) {
      StreamShards.Batch batch = shards.read(shard, pipe.batchSize());
      for (Record record : batch.records()) {
        deliver(new StreamRecord(record, streamArn).json());
      }
      shards.done(batch);
      read += batch.records().size();
      if (batch.next().isEmpty()) {
        turns = 0;
      }
    }
    return read;
  }

  private void deliver(JsonNode event) throws InterruptedException {
    if (filter.isPresent() && !filter.get().matches(event.toString())) {
      return;
    }
    for (int attempt = 0; ; attempt++) {
      try {
        target.send(event);
        return;
      } catch (RuntimeException e) { // whatever the target says, a pipe asks again
        if (pipe.maxAttempts() >= 0 && attempt >= pipe.maxAttempts()) {
          giveUp(event, e);
          return;
        }
      }
      Thread.sleep(BEFORE_RETRY);
    }
  }

  /** As on AWS, the dead letter holds the position in the stream and not the record. */
  private void giveUp(JsonNode event, RuntimeException cause) {
    LOG.warn("{} gives up: {}", pipe.name(), cause.toString());
    JsonNode letter =
        JSON.createObjectNode()
            .put("pipe", pipe.name())
            .put("streamArn", streamArn)
            .put("sequenceNumber", event.path("dynamodb").path("SequenceNumber").asText());
    pipe.deadLetterArn().ifPresent(queue -> queues.send(queue, letter.toString()));
  }
}
