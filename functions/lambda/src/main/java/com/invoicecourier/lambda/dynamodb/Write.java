package com.invoicecourier.lambda.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** One conditional part of a write; all of them happen or none. */
sealed interface Write {
  /** Writes an item that must not exist yet. */
  record Create(EnhancedDocument item) implements Write {}

  /** Writes an item that must not exist, or must have expired by the epoch second given. */
  record CreateOver(EnhancedDocument item, long now) implements Write {}

  /** Writes over an item that must still have the revision that was read. */
  record Replace(EnhancedDocument item, long revisionRead) implements Write {}

  /** Writes whatever stood there before. */
  record Put(EnhancedDocument item) implements Write {}

  /** Removes an item. */
  record Remove(Key key) implements Write {}

  /** Removes an item that must still be there. */
  record RemovePresent(Key key) implements Write {}
}
