package com.invoicecourier.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A local run of the product from its zip, shared by the tests of one JVM. */
public final class ProductRun {
  private static @Nullable LocalRun running;

  private ProductRun() {}

  public static synchronized LocalRun get() throws Exception {
    if (running == null) {
      ProductRuns.close(); // one JVM holds one run
      running = start(Files.createTempDirectory("product-run"));
      Runtime.getRuntime().addShutdownHook(new Thread(ProductRun::close));
    }
    return running;
  }

  private static LocalRun start(Path folder) {
    return LocalRun.start(folder, Map.of("UndoSeconds", "0"));
  }

  static synchronized void close() {
    if (running != null) {
      running.close();
      running = null;
    }
  }
}
