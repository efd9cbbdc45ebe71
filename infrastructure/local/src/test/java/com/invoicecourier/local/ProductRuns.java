package com.invoicecourier.local;

/** The local runs that tests share: one JVM holds one. */
public final class ProductRuns {
  private ProductRuns() {}

  /** Makes room for a run of a test's own. */
  public static void close() {
    ProductRun.close();
    SmallRun.close();
  }
}
