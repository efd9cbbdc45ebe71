package com.invoicecourier.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.DetailReading;
import com.invoicecourier.invoice.Language;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;

/** What prints, and what prints as a box. */
class GlyphsTest {
  private static final byte[] SEED = {1, 2, 3};

  @Test
  void areThoseOfBothWeights() {
    BaseFont regular = Typeface.regular(SEED).font();
    BaseFont bold = Typeface.bold(SEED).font();
    for (int c = ' '; c < 0x10000; c++) {
      if (!Character.isSurrogate((char) c)) {
        assertThat(Glyphs.has(c)).as(Integer.toHexString(c)).isEqualTo(exists(regular, c));
        assertThat(Glyphs.has(c)).as(Integer.toHexString(c)).isEqualTo(exists(bold, c));
      }
    }
  }

  @Test
  void lackingOnesAreToldOnce() {
    assertThat(Glyphs.lacking("Béton, Θεμέλια, Фундамент, יסודות, ½ m²\n")).isEmpty();
    assertThat(Glyphs.lacking("漢字 and 漢 🏗")).isEqualTo("漢字🏗");
    assertThat(Glyphs.has('□')).isTrue();
  }

  @Test
  void latinGreekCyrillicAndHebrewPrintAndOthersShowABox() throws IOException {
    ObjectNode json = DemoInvoices.OWNER.tree();
    ((ObjectNode) json.withArray("/lines").get(3))
        .put("description", "Béton Θεμέλια Фундамент יסודות 漢🏗.");

    String text = text(json);

    assertThat(text).contains("Béton Θεμέλια Фундамент").contains("יסודות").contains("□□.");
  }

  @Test
  void bracketsAroundHebrewOpenOnTheRight() {
    Typeface face = Typeface.regular(SEED);

    assertThat(face.printable("יסוד (א)")).isEqualTo("(א) דוסי");
    assertThat(face.printable("(a) x")).isEqualTo("(a) x");
  }

  private static String text(ObjectNode json) throws IOException {
    if (!(DetailJson.read(json) instanceof DetailReading.Read(Detail detail))) {
      throw new AssertionError("was not read");
    }
    byte[] pdf =
        DetailPdf.render(
            detail,
            new Edition(
                "Harbour General Hospital",
                "Funding",
                1,
                Sha256.of(DetailJson.write(detail)),
                Instant.parse("2026-04-02T15:04:05Z"),
                Language.EN,
                Paper.LETTER));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static boolean exists(BaseFont font, int c) {
    return font.getWidth(c) > 0 || font.charExists(c);
  }
}
