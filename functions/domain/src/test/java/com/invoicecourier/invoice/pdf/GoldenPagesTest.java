package com.invoicecourier.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Sha256;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.compose.ContractWord;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.Language;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page for each point of view in each language, compared as pictures. A picture that differs
 * is left in {@code target/golden} with its PDF: look at it, and if an accountant would be glad to
 * get it, put it in the place of the old one.
 */
class GoldenPagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final float DOTS_PER_INCH = 50;
  private static final int COLUMNS = 4;
  private static final int SHADES = 16;

  /** Letters may be smoothed a little differently elsewhere, but are the same letters. */
  private static final int FAR_APART = 100;

  static Stream<Arguments> documents() {
    return Stream.of(DemoInvoices.values())
        .flatMap(
            demo -> Stream.of(Language.values()).map(language -> Arguments.of(demo, language)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void looksAsItDidWhenItWasLookedAt(DemoInvoices demo, Language language) throws IOException {
    byte[] pdf = print(demo, language);
    BufferedImage actual = sheet(pdf);
    String stem = demo.name().toLowerCase(Locale.ROOT) + "." + language.tag();
    String name = stem + ".png";
    Path left = Files.createDirectories(Path.of("target", "golden")).resolve(name);
    Files.write(left.resolveSibling(stem + ".pdf"), pdf);
    ImageIO.write(actual, "png", left.toFile());

    assertThat(GOLDEN.resolve(name)).as("look at " + left + ", then keep it").exists();
    assertThat(differences(ImageIO.read(GOLDEN.resolve(name).toFile()), actual))
        .as("dots of " + left + " that are far from those that were kept")
        .isLessThan(10);
  }

  private static byte[] print(DemoInvoices demo, Language language) {
    Detail detail = demo.detail();
    return DetailPdf.render(
        detail,
        new Edition(
            "Riverside Elementary School",
            ContractWord.of(PointOfView.valueOf(demo.name()), language),
            2,
            Sha256.of(DetailJson.write(detail)),
            Instant.parse("2026-04-02T15:04:05Z"),
            language,
            language == Language.ES_US ? Paper.A4 : Paper.LETTER));
  }

  /** All pages side by side, in a few shades of grey. */
  private static BufferedImage sheet(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      int pages = document.getNumberOfPages();
      BufferedImage last = renderer.renderImageWithDPI(pages - 1, DOTS_PER_INCH, ImageType.GRAY);
      BufferedImage first = renderer.renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
      int width = Math.max(first.getWidth(), last.getWidth());
      int height = Math.max(first.getHeight(), last.getHeight());
      BufferedImage sheet =
          new BufferedImage(
              COLUMNS * width,
              (pages + COLUMNS - 1) / COLUMNS * height,
              BufferedImage.TYPE_BYTE_BINARY,
              greys());
      Graphics2D graphics = sheet.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
      for (int at = 0; at < pages; at++) {
        graphics.drawImage(
            renderer.renderImageWithDPI(at, DOTS_PER_INCH, ImageType.GRAY),
            at % COLUMNS * width,
            at / COLUMNS * height,
            null);
      }
      graphics.dispose();
      return sheet;
    }
  }

  private static IndexColorModel greys() {
    byte[] greys = new byte[SHADES];
    for (int at = 0; at < SHADES; at++) {
      greys[at] = (byte) (at * 255 / (SHADES - 1));
    }
    return new IndexColorModel(4, SHADES, greys, greys, greys);
  }

  private static int differences(BufferedImage kept, BufferedImage actual) {
    assertThat(actual.getWidth()).isEqualTo(kept.getWidth());
    assertThat(actual.getHeight()).isEqualTo(kept.getHeight());
    int differences = 0;
    for (int y = 0; y < kept.getHeight(); y++) {
      for (int x = 0; x < kept.getWidth(); x++) {
        int apart = (kept.getRGB(x, y) & 0xff) - (actual.getRGB(x, y) & 0xff);
        differences += Math.abs(apart) > FAR_APART ? 1 : 0;
      }
    }
    return differences;
  }
}
