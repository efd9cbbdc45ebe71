package com.invoicecourier.local.bench;

import com.invoicecourier.invoice.pdf.DetailPdf;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The other two ways to print a table: openhtmltopdf, and Chromium's own print. */
final class PdfPeers implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;

  PdfPeers() {
    XRLog.setLoggingEnabled(false);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    page = browser.newPage();
    page.setDefaultTimeout(120_000);
  }

  byte[] openHtmlToPdf(String html) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useFont(
        () ->
            Objects.requireNonNull(
                DetailPdf.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")),
        "Liberation Sans");
    builder.withHtmlContent(html, "/");
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Only the print is measured against us: the page is laid out in the browser before. */
  void open(String html) {
    page.setContent(html);
  }

  byte[] print() {
    return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
  }

  @Override
  public void close() {
    page.close();
    browser.close();
    playwright.close();
  }
}
