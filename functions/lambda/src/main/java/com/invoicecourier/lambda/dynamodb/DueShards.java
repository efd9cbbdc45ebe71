package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.RecipientId;
import java.util.List;

/** Spreads what is due over a few partitions of the sparse index. */
final class DueShards {
  static final List<String> ALL = List.of("DUE#0", "DUE#1", "DUE#2", "DUE#3");

  static final List<String> FAILED = List.of("FAILED#0", "FAILED#1", "FAILED#2", "FAILED#3");

  private DueShards() {}

  static String ofFailed(RecipientId id) {
    return FAILED.get(Math.floorMod(id.hashCode(), FAILED.size()));
  }

  static String of(RecipientId id) {
    return ALL.get(Math.floorMod(id.hashCode(), ALL.size()));
  }
}
