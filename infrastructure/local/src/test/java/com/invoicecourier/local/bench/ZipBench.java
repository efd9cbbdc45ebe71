package com.invoicecourier.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The size of the package that every function ships, in MB of a million bytes. */
final class ZipBench {
  private ZipBench() {}

  public static void main(String[] arguments) throws IOException {
    Path zip = Path.of("functions/lambda/target/functions.zip");
    Figure.print(new Figure("zip", Files.size(zip) / 1e6, "MB", "package"));
  }
}
