package com.invoicecourier.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.DetailReading;
import com.invoicecourier.invoice.Language;
import java.awt.Rectangle;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/** The longest names and addresses that are allowed still leave the summary on its page. */
class LongNamesTest {
  private static final String LONG = "Consolidated Builders of the Northern Valley ".repeat(5);
  private static final Rectangle ABOVE_THE_FOOT = new Rectangle(0, 0, 612, 792 - 48);

  @Test
  void everyRowStandsAboveTheFoot() throws IOException {
    ObjectNode json = DemoInvoices.OWNER.tree();
    ObjectNode contract = json.withObject("/contract").put("title", LONG.strip());
    for (String party : new String[] {"owner", "contractor"}) {
      ObjectNode who = contract.withObject("/" + party).put("name", LONG.strip());
      ArrayNode address = who.putArray("address");
      for (int line = 0; line < 6; line++) {
        address.add("Line " + line);
      }
    }

    String text = above(print(json));

    assertThat(text)
        .contains("Line 5", "Balance to finish, including retainage", "This period")
        .contains("1,846,200.00 (2,310,000.00) (463,800.00)");
  }

  private static byte[] print(ObjectNode json) {
    if (!(DetailJson.read(json) instanceof DetailReading.Read(Detail detail))) {
      throw new AssertionError(DetailJson.read(json).toString());
    }
    return DetailPdf.render(
        detail,
        new Edition(
            "A project",
            "Funding",
            1,
            Sha256.of(DetailJson.write(detail)),
            Instant.parse("2026-04-02T15:04:05Z"),
            Language.EN,
            Paper.LETTER));
  }

  private static String above(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion("body", ABOVE_THE_FOOT);
      stripper.extractRegions(document.getPage(0));
      return stripper.getTextForRegion("body");
    }
  }
}
