package com.invoicecourier.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.DetailReading;
import com.invoicecourier.invoice.GeneratedDetails;
import java.awt.Rectangle;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

class LongTextTest {

  private static final int LINES = 500;
  private static final Rectangle ABOVE_THE_FOOT = new Rectangle(0, 0, 792, 612 - 48);

  @Test
  void printsALongDescriptionOverPagesAndNoneOfItBelowTheFoot() throws IOException {
    ObjectNode json = DemoInvoices.OWNER.tree();
    String description =
        IntStream.range(0, LINES).mapToObj(at -> "L" + at + ".").collect(Collectors.joining("\n"));
    ((ObjectNode) json.withArray("/lines").get(3)).put("description", description);

    byte[] pdf = print(json);

    assertThat(above(pdf)).contains(description.split("\n", -1));
  }

  @Test
  void repeatsAGroupsHeadingWhereItRunsOver() throws IOException {
    byte[] pdf = print(DemoInvoices.GENERAL_CONTRACTOR.tree());

    assertThat(above(pdf)).contains("Fire suppression and plumbing (continued)");
  }

  @Test
  void takesAGroupToTheNextPageWhereOnlyItsFirstLineWouldStand() throws IOException {
    byte[] pdf = print(DemoInvoices.GENERAL_CONTRACTOR.tree());

    assertThat(above(pdf)).contains("Subtotal, Concrete").doesNotContain("Concrete (continued)");
  }

  @Test
  void repeatsTheColumnHeadsOnEveryPageOfATable() throws IOException {
    Detail detail = GeneratedDetails.ofLines(200);

    try (PDDocument document = Loader.loadPDF(print(detail))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(10);
      for (int page = 2; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document))
            .as("page " + page)
            .contains(Word.ITEM.in(detail.language()), Word.DESCRIPTION.in(detail.language()))
            .contains(Word.AMOUNTS_IN.in(detail.language()).replace("%s", "" + detail.currency()));
      }
    }
  }

  private static byte[] print(ObjectNode json) {
    if (!(DetailJson.read(json) instanceof DetailReading.Read(Detail detail))) {
      throw new AssertionError("was not read");
    }
    return print(detail);
  }

  private static byte[] print(Detail detail) {
    Sha256 sha256 = Sha256.of(DetailJson.write(detail));
    Instant imported = Instant.parse("2026-04-02T15:04:05Z");
    return DetailPdf.render(
        detail,
        new Edition("A project", "Contract", 1, sha256, imported, detail.language(), Paper.LETTER));
  }

  private static String above(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("body", ABOVE_THE_FOOT);
        stripper.extractRegions(page);
        text.append(stripper.getTextForRegion("body"));
      }
    }
    return text.toString();
  }
}
