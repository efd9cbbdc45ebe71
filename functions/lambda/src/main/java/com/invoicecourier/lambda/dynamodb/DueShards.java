package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.RecipientId;
import java.util.List;

/** Spreads what is due over a few partitions of the sparse index. */
final class DueShards {
  static final List<String> ALL = List.of("DUE#0", "DUE#1", "DUE#2", "DUE#3");

  private DueShards() {}

  static String of(RecipientId id) {
    return ALL.get(Math.floorMod(id.hashCode(), ALL.size()));
  }
}
