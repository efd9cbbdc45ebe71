package com.invoicecourier.invoice;

import java.util.List;
import java.util.Locale;

/** One line that is new, gone, or not what it was. */
public record LineChange(Kind kind, String itemNumber, String description, List<Change> changes) {
  /** What became of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public LineChange {
    changes = List.copyOf(changes);
  }
}
