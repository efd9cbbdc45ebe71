package com.invoicecourier.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.DetailReading;
import com.invoicecourier.invoice.GeneratedDetails;
import com.invoicecourier.invoice.LineItem;
import com.invoicecourier.invoice.LocalForms;
import com.invoicecourier.invoice.Money;
import com.invoicecourier.invoice.Retainage;
import com.invoicecourier.invoice.Summary;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any valid Detail prints, and its text holds every line and every total. */
class PrintedDetailTest {
  private static final Instant IMPORTED = Instant.parse("2026-04-02T15:04:05Z");

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsEveryLineAndEveryTotal(long seed) throws IOException {
    Detail detail = GeneratedDetails.of(seed);
    LocalForms forms = new LocalForms(detail.language());
    byte[] pdf = print(detail, seed % 2 == 0 ? Paper.LETTER : Paper.A4);

    String text = text(pdf);
    Cells cells = new Cells(detail.language());

    for (LineItem line : detail.lines()) {
      assertThat(text).contains(squeezed(row(line, forms, cells)), squeezed(retained(line, forms)));
      assertThat(text).contains(squeezed(line.printedDescription()));
    }
    totals(detail.summary())
        .forEach(total -> assertThat(text).contains(squeezed(forms.amount(total))));
    assertThat(text)
        .contains(squeezed(forms.money(detail.summary().currentPaymentDue())))
        .contains(squeezed(forms.period(detail.period())))
        .contains(Sha256.of(DetailJson.write(detail)).hex());
    assertThat(print(detail, seed % 2 == 0 ? Paper.LETTER : Paper.A4)).isEqualTo(pdf);
    everyPageSaysWhatItIsOf(pdf, detail, forms);
  }

  @Test
  void oneWithoutLinesStillSaysWhatItIs() throws IOException {
    Detail detail = GeneratedDetails.ofLines(0);

    byte[] pdf = print(detail, Paper.LETTER);

    assertThat(DetailJson.read(DetailJson.write(detail))).isEqualTo(new DetailReading.Read(detail));
    assertThat(text(pdf)).contains(squeezed(Word.SCHEDULE_OF_VALUES.in(detail.language())));
    everyPageSaysWhatItIsOf(pdf, detail, new LocalForms(detail.language()));
  }

  private static void everyPageSaysWhatItIsOf(byte[] pdf, Detail detail, LocalForms forms)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String count = String.format(Word.PAGE.in(detail.language()), page, pages);
        assertThat(squeezed(stripper.getText(document)))
            .contains("RiversideElementarySchool", squeezed(count))
            .contains(squeezed("Prime Contract " + Word.NUMBER.in(detail.language())))
            .contains(squeezed(detail.contract().number()))
            .contains(squeezed(Word.INVOICE.in(detail.language()) + detail.number()))
            .contains(squeezed(forms.period(detail.period())))
            .contains(squeezed(Word.VERSION.in(detail.language()) + " 3"));
        if (page == pages) {
          assertThat(stripper.getText(document))
              .contains(Sha256.of(DetailJson.write(detail)).hex())
              .contains(forms.time(IMPORTED));
        }
      }
    }
  }

  /** Item and amounts stand in one row, in this order, with the percentage between them. */
  private static String row(LineItem line, LocalForms forms, Cells cells) {
    return line.itemNumber()
        + amounts(
            forms,
            line.scheduledValue(),
            line.workCompletedFromPreviousApplication(),
            line.workCompletedThisPeriod(),
            line.materialsPresentlyStored(),
            line.totalCompletedAndStoredToDate())
        + cells.percent(line)
        + amounts(forms, line.balanceToFinish(), line.totalRetainage());
  }

  private static String retained(LineItem line, LocalForms forms) {
    return line.itemNumber()
        + retained(line.workRetainage(), forms)
        + retained(line.materialsRetainage(), forms)
        + amounts(forms, line.totalRetainage());
  }

  private static String retained(Retainage retainage, LocalForms forms) {
    return amounts(
        forms,
        retainage.fromPreviousApplication(),
        retainage.retainedThisPeriod(),
        retainage.releasedThisPeriod(),
        retainage.currentlyRetained());
  }

  private static String amounts(LocalForms forms, Money... amounts) {
    return Stream.of(amounts)
        .map(amount -> amount.isZero() ? "–" : forms.amount(amount))
        .collect(Collectors.joining());
  }

  private static Stream<Money> totals(Summary summary) {
    return Stream.of(
        summary.originalContractSum(),
        summary.netChangeByChangeOrders(),
        summary.contractSumToDate(),
        summary.totalCompletedAndStoredToDate(),
        summary.completedWorkRetainageAmount(),
        summary.storedMaterialsRetainageAmount(),
        summary.totalRetainage(),
        summary.totalEarnedLessRetainage(),
        summary.lessPreviousCertificatesForPayment(),
        summary.taxApplicableToThisPayment(),
        summary.currentPaymentDue(),
        summary.balanceToFinishIncludingRetainage(),
        summary.changeOrders().previousAdditions(),
        summary.changeOrders().thisPeriodAdditions());
  }

  private static byte[] print(Detail detail, Paper paper) {
    return DetailPdf.render(
        detail,
        new Edition(
            "Riverside Elementary School",
            "Prime Contract",
            3,
            Sha256.of(DetailJson.write(detail)),
            IMPORTED,
            detail.language(),
            paper));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return squeezed(new PDFTextStripper().getText(document));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }
}
