package com.invoicecourier.local.bench;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.GeneratedDetails;
import com.invoicecourier.invoice.pdf.DetailPdf;
import com.invoicecourier.invoice.pdf.Edition;
import com.invoicecourier.invoice.pdf.Paper;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * How long a Detail takes to print, beside openhtmltopdf and Chromium with the same table, all warm
 * and in one run; and what heap the largest one needs.
 */
final class PdfBench {
  private static final int[] SIZES = {10, 1_000, 10_000};

  private static final Duration WARM = Duration.ofSeconds(4);
  private static final int TIMES_MAX = 15;
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private PdfBench() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider"); // peers warn a lot
    double[] ours = new double[SIZES.length];
    double[] html = new double[SIZES.length];
    double[] chromium = new double[SIZES.length];
    try (PdfPeers peers = new PdfPeers()) {
      warm(peers);
      System.out.println("lines    printer          milliseconds  pages");
      for (int at = 0; at < SIZES.length; at++) {
        Detail detail = GeneratedDetails.ofLines(SIZES[at]);
        String table = DetailHtml.of(detail);
        Sha256 hash = Sha256.of(DetailJson.write(detail));
        ours[at] = measured(SIZES[at], "ours", () -> print(detail, hash));
        html[at] = measured(SIZES[at], "openhtmltopdf", () -> peers.openHtmlToPdf(table));
        chromium[at] = chromium(peers, SIZES[at], table);
      }
    }
    double heap = PdfHeap.peakMegabytes();
    Figure.print(
        new Figure("pdf.1000-lines", html[1] / ours[1], "x", "openhtmltopdf"),
        new Figure("pdf.1000-lines", chromium[1] / ours[1], "x", "chromium"),
        new Figure("pdf.10000-by-1000", ours[2] / ours[1], "x", "self"),
        new Figure("pdf.10000-heap", heap, "MB", "peak"));
  }

  static byte[] print(Detail detail, Sha256 hash) {
    return DetailPdf.render(
        detail,
        new Edition(
            "Riverside Elementary School",
            "Prime Contract",
            1,
            hash,
            Instant.parse("2026-04-02T15:04:05Z"),
            detail.language(),
            Paper.LETTER));
  }

  private static void warm(PdfPeers peers) {
    Detail detail = GeneratedDetails.ofLines(1_000);
    String table = DetailHtml.of(detail);
    peers.open(table);
    Sha256 hash = Sha256.of(DetailJson.write(detail));
    repeat(() -> print(detail, hash));
    repeat(() -> peers.openHtmlToPdf(table));
    repeat(peers::print);
  }

  private static void repeat(Supplier<byte[]> printing) {
    long end = System.nanoTime() + WARM.toNanos();
    while (System.nanoTime() < end) {
      var _ = printing.get();
    }
  }

  private static double chromium(PdfPeers peers, int lines, String table) throws IOException {
    long began = System.nanoTime();
    try {
      peers.open(table);
      return measured(lines, "chromium", peers::print);
    } catch (PlaywrightException e) {
      // seen at 10,000 lines: it works for over a minute and says "Printing failed"
      double seconds = (System.nanoTime() - began) / 1e9;
      String why = reason(e);
      System.out.println(
          String.format(
              Locale.ROOT,
              "%,6d   %-15s  gave up after %.0f s: %s",
              lines,
              "chromium",
              seconds,
              why));
      return Double.NaN;
    }
  }

  /** The library's message is many lines, one of which says what went wrong. */
  private static String reason(PlaywrightException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    return message
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("message="))
        .findFirst()
        .orElse(message);
  }

  /** The median of as many as fit into the patience, at least one. */
  private static double measured(int lines, String printer, Supplier<byte[]> printing)
      throws IOException {
    double[] times = new double[TIMES_MAX];
    int done = 0;
    byte[] pdf = {};
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      long began = System.nanoTime();
      pdf = printing.get();
      times[done++] = (System.nanoTime() - began) / 1e6;
    } while (done < TIMES_MAX && System.nanoTime() < end);
    Arrays.sort(times, 0, done);
    double median = times[done / 2];
    System.out.println(
        String.format(
            Locale.ROOT, "%,6d   %-15s  %12.1f  %5d", lines, printer, median, pages(pdf)));
    return median;
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
