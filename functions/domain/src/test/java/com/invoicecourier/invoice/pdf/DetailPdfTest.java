package com.invoicecourier.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.invoice.LineItem;
import com.invoicecourier.invoice.LocalForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailPdfTest {

  @ParameterizedTest
  @CsvSource({
    "OWNER, EN, Funding, Harbour General Hospital (H-2031)",
    "GENERAL_CONTRACTOR, EN, Prime Contract, Riverside School (24-118)",
    "GENERAL_CONTRACTOR, ES_US, contrato principal, Riverside School (24-118)",
    "SPECIALTY_CONTRACTOR, FR_CA, contrat client, Tour Laurier (TL-26)"
  })
  void printsEveryLineAndTotal(
      DemoInvoices demo, Language language, String contractWord, String project)
      throws IOException {
    Detail detail = demo.detail();
    LocalForms forms = new LocalForms(language);

    byte[] pdf = DetailPdf.render(detail, edition(detail, language, contractWord, project));

    Path kept = Path.of("target", "pdf", demo + "-" + language + ".pdf");
    Files.createDirectories(kept.getParent());
    Files.write(kept, pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      for (LineItem line : detail.lines()) {
        assertThat(text)
            .contains(line.itemNumber() + " ", forms.amount(line.totalCompletedAndStoredToDate()));
      }
      assertThat(text)
          .contains(
              forms.money(detail.summary().currentPaymentDue()),
              forms.amount(detail.summary().balanceToFinishIncludingRetainage()),
              forms.amount(detail.summary().totalRetainage()),
              Sha256.of(DetailJson.write(detail)).hex(),
              detail.contract().number());
      assertThat(document.getDocumentInformation().getTitle())
          .contains(detail.number(), detail.contract().number(), project);
      assertThat(document.getDocumentInformation().getAuthor())
          .isEqualTo(detail.contract().contractor().name());
      assertThat(document.getDocumentCatalog().getLanguage())
          .isEqualTo(language.locale().toLanguageTag());
    }
  }

  @Test
  void printsTheSameBytesTwice() {
    Detail detail = DemoInvoices.GENERAL_CONTRACTOR.detail();
    Edition edition = edition(detail, Language.EN, "Prime Contract", "Riverside School");

    assertThat(DetailPdf.render(detail, edition)).isEqualTo(DetailPdf.render(detail, edition));
  }

  @Test
  void printsTheSameBytesInAnotherProcess() throws IOException {
    Detail detail = DemoInvoices.SPECIALTY_CONTRACTOR.detail();
    byte[] pdf = DetailPdf.render(detail, edition(detail, Language.FR_CA, "contrat client", "P"));

    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.awt.headless=true",
                DetailPdfTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(printed.strip()).isEqualTo(Sha256.of(pdf).hex());
  }

  /** The other process. */
  public static void main(String[] arguments) {
    Detail detail = DemoInvoices.SPECIALTY_CONTRACTOR.detail();
    byte[] pdf = DetailPdf.render(detail, edition(detail, Language.FR_CA, "contrat client", "P"));
    System.out.println(Sha256.of(pdf).hex());
  }

  private static Edition edition(
      Detail detail, Language language, String contractWord, String project) {
    return new Edition(
        project,
        contractWord,
        2,
        Sha256.of(DetailJson.write(detail)),
        Instant.parse("2026-04-02T15:04:05Z"),
        language,
        Paper.LETTER);
  }
}
