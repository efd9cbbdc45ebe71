package com.invoicecourier.local.bench;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.DetailReading;
import com.invoicecourier.invoice.GeneratedDetails;
import com.invoicecourier.invoice.pdf.Glyphs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Imports and prints a Detail of 10,000 lines in a JVM of its own that may not have more heap. */
final class PdfHeap {
  private static final int LINES = 10_000;
  private static final String HEAP_MAX = "-Xmx240m";

  private PdfHeap() {}

  /** Fails where the heap does not suffice. */
  static double peakMegabytes() throws IOException, InterruptedException {
    Path json = Files.createTempFile("detail", ".json");
    try {
      Files.write(json, DetailJson.write(GeneratedDetails.ofLines(LINES)));
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  HEAP_MAX,
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  PdfHeap.class.getName(),
                  json.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("10,000 lines do not print within " + HEAP_MAX);
      }
      return Double.parseDouble(printed.strip());
    } finally {
      Files.delete(json);
    }
  }

  public static void main(String[] arguments) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(arguments[0]));
    if (!(DetailJson.read(json) instanceof DetailReading.Read(Detail detail))) {
      throw new IllegalStateException("was not read");
    }
    byte[] canonical = DetailJson.write(detail);
    var _ = Glyphs.lacking(new String(canonical, StandardCharsets.UTF_8));
    PdfBench.print(detail, Sha256.of(canonical));
    System.out.println(peak() / 1048576.0);
  }

  /** The most that was in use at once, garbage included. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
