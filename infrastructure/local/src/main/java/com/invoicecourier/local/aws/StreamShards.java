package com.invoicecourier.local.aws;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads the shards of one stream from where the checkpoint stands, parents before children. */
final class StreamShards {
  private final DynamoDbStreamsClient streams;
  private final String streamArn;
  private final Checkpoint checkpoint;
  private final Map<String, String> iterators = new HashMap<>();

  StreamShards(DynamoDbStreamsClient streams, String streamArn, Checkpoint checkpoint) {
    this.streams = streams;
    this.streamArn = streamArn;
    this.checkpoint = checkpoint;
  }

  /** Records of one shard, and what to do when they are dealt with. */
  record Batch(String shard, List<Record> records, Optional<String> next) {}

  List<String> open() {
    List<Shard> shards =
        streams
            .describeStream(describe -> describe.streamArn(streamArn))
            .streamDescription()
            .shards();
    List<String> open = new ArrayList<>();
    for (Shard shard : shards) {
      boolean parentUnread =
          shards.stream()
              .anyMatch(
                  other ->
                      other.shardId().equals(shard.parentShardId())
                          && !checkpoint.ended(other.shardId()));
      if (!parentUnread && !checkpoint.ended(shard.shardId())) {
        open.add(shard.shardId());
      }
    }
    return open;
  }

  Batch read(String shard, int most) {
    try {
      String iterator = iterators.computeIfAbsent(shard, this::iterator);
      GetRecordsResponse answer =
          streams.getRecords(get -> get.shardIterator(iterator).limit(most));
      return new Batch(shard, answer.records(), Optional.ofNullable(answer.nextShardIterator()));
    } catch (ExpiredIteratorException e) {
      iterators.remove(shard);
      throw e;
    } catch (TrimmedDataAccessException e) {
      iterators.remove(shard);
      checkpoint.forget(shard);
      throw e;
    }
  }

  void done(Batch batch) throws IOException {
    if (!batch.records().isEmpty()) {
      checkpoint.reached(batch.shard(), batch.records().getLast().dynamodb().sequenceNumber());
    }
    if (batch.next().isPresent()) {
      iterators.put(batch.shard(), batch.next().get());
    } else {
      iterators.remove(batch.shard());
      checkpoint.end(batch.shard());
    }
  }

  private String iterator(String shard) {
    Optional<String> after = checkpoint.after(shard);
    return streams
        .getShardIterator(
            get ->
                get.streamArn(streamArn)
                    .shardId(shard)
                    .shardIteratorType(
                        after.isPresent()
                            ? ShardIteratorType.AFTER_SEQUENCE_NUMBER
                            : ShardIteratorType.TRIM_HORIZON)
                    .sequenceNumber(after.orElse(null)))
        .shardIterator();
  }
}
