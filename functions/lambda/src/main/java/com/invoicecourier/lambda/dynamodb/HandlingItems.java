package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.Handling;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** How a recipient was handled; what never happened is no attribute. */
final class HandlingItems {
  private HandlingItems() {}

  static void put(EnhancedDocument.Builder item, Handling handling) {
    putCount(item, "refusals", handling.refusals());
    putCount(item, "putBack", handling.putBack());
    Items.put(item, "refusedSince", handling.refusedSince().map(Instant::toString));
    Items.put(item, "claim", handling.claim());
    if (handling.doubtful()) {
      item.putBoolean("doubtful", true);
    }
  }

  static Handling handling(EnhancedDocument item) {
    return new Handling(
        Items.count(item, "attempts"),
        Items.count(item, "refusals"),
        Items.optional(item, "refusedSince").map(Instant::parse),
        Items.count(item, "putBack"),
        Items.optional(item, "claim"),
        Items.flag(item, "doubtful"));
  }

  private static void putCount(EnhancedDocument.Builder item, String name, int count) {
    if (count > 0) {
      item.putNumber(name, count);
    }
  }
}
