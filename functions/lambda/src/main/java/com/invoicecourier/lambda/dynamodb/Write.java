package com.invoicecourier.lambda.dynamodb;

/** One conditional part of a write; all of them happen or none. */
sealed interface Write {
  /** Writes an item that must not exist yet. */
  record Create(Item item) implements Write {}

  /** Writes an item that must not exist, or must have expired by the epoch second given. */
  record CreateOver(Item item, long now) implements Write {}

  /** Writes over an item that must still have the revision that was read. */
  record Replace(Item item, long revisionRead) implements Write {}

  /** Writes whatever stood there before. */
  record Put(Item item) implements Write {}

  /** Removes an item. */
  record Remove(Key key) implements Write {}

  /** Removes an item that must still be there. */
  record RemovePresent(Key key) implements Write {}
}
