package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.Recipient;
import com.invoicecourier.upkeep.Upkeep;
import java.time.Instant;
import java.util.List;

/** What the sparse index holds up to a time; items there are copies, re-read before a change. */
public final class DynamoLateRecipients implements Upkeep.LateRecipients {
  private static final int PER_SHARD_MAX = 250;

  private final Table table;

  public DynamoLateRecipients(Table table) {
    this.table = table;
  }

  @Override
  public List<Recipient> until(Instant time) {
    return DueShards.ALL.stream()
        .flatMap(shard -> table.due(shard, SortableTime.of(time), PER_SHARD_MAX).stream())
        .flatMap(item -> RecipientItems.tryRead(item).stream())
        .toList();
  }
}
