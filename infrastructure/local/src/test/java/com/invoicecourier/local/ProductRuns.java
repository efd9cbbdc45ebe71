package com.invoicecourier.local;

import org.jspecify.annotations.Nullable;

/** The local runs that tests share: one JVM holds one. */
public final class ProductRuns {
  private static @Nullable Runnable other;

  private ProductRuns() {}

  /** Makes room for a run of a test's own. */
  public static synchronized void close() {
    ProductRun.close();
    SmallRun.close();
    if (other != null) {
      other.run();
      other = null;
    }
  }

  /** Makes room for one that tests share too, and is closed when another needs the room. */
  public static synchronized void giveWay(Runnable close) {
    close();
    other = close;
  }
}
