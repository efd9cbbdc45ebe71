package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.Recipient;
import com.invoicecourier.upkeep.Redrive.FailedRecipients;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Those in the sparse index by when they failed, and those that failed just now: Upkeep has yet to
 * move them there.
 */
public final class DynamoFailedRecipients implements FailedRecipients {
  private static final int SOME = 250;

  private final Table table;

  public DynamoFailedRecipients(Table table) {
    this.table = table;
  }

  @Override
  public List<Recipient> since(Instant time) {
    return Stream.concat(DueShards.FAILED.stream(), DueShards.ALL.stream())
        .flatMap(shard -> table.dueSince(shard, SortableTime.of(time)))
        .flatMap(item -> RecipientItems.tryRead(item).stream())
        .filter(Recipient::isRedrivable)
        .filter(recipient -> !recipient.stateAt().isBefore(time))
        .limit(SOME)
        .toList();
  }
}
