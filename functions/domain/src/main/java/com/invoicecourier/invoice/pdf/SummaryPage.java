package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.ChangeOrderTotals;
import com.invoicecourier.invoice.ContractFacts;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.LineItem;
import com.invoicecourier.invoice.LocalForms;
import com.invoicecourier.invoice.Money;
import com.invoicecourier.invoice.Party;
import com.invoicecourier.invoice.Percentage;
import com.invoicecourier.invoice.Summary;
import com.invoicecourier.invoice.pdf.Canvas.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first page: who bills whom for what, and how the payment due is reckoned, row by row. */
final class SummaryPage {

  private static final float ROW = 17;

  private final Detail detail;
  private final Edition edition;
  private final LocalForms forms;
  private final Canvas canvas;
  private final float left;
  private final float width;
  private float y;

  SummaryPage(Detail detail, Edition edition, Canvas canvas, Sheet sheet) {
    this.detail = detail;
    this.edition = edition;
    this.forms = new LocalForms(edition.language());
    this.canvas = canvas;
    this.left = Sheet.MARGIN;
    this.width = sheet.bodyWidth();
    this.y = sheet.bodyTop();
  }

  /** Gives where it ends. */
  float draw() {
    title();
    parties();
    facts();
    reckoning(detail.summary());
    changeOrders(detail.summary().changeOrders());
    return y;
  }

  private void title() {
    float box = 190;
    canvas.shade(left + width - box, y - 46, box, 46, 0.92f);
    canvas.left(word(Word.PAYMENT_DUE), left + width - box + 10, y - 15, Style.plain(8.5f));
    canvas.rightWithin(
        forms.money(detail.summary().currentPaymentDue()),
        left + width - 10,
        box - 20,
        y - 36,
        Style.strong(17));
    canvas.leftWithin(
        word(Word.INVOICE) + detail.number(), left, width - box - 12, y - 18, Style.strong(22));
    ContractFacts contract = detail.contract();
    y -= 34;
    Wrapping wrapping = new Wrapping(canvas.typeface(Style.plain(10)), 10, width - box - 16);
    String named =
        String.format(
            Locale.ROOT, word(Word.TITLED), Sheet.contract(detail, edition), contract.title());
    for (String line : wrapping.lines(named)) {
      canvas.left(line, left, y, Style.plain(10));
      y -= 13;
    }
    y -= 18;
  }

  private void parties() {
    ContractFacts contract = detail.contract();
    float third = width / 3;
    float to = party(Word.TO, contract.owner(), left, third);
    float from = party(Word.FROM, contract.contractor(), left + third, third);
    float via =
        contract
            .architect()
            .map(it -> party(Word.ARCHITECT, it, left + 2 * third, third))
            .orElse(y);
    y = Math.min(Math.min(to, from), via) - 8;
  }

  private float party(Word label, Party party, float x, float third) {
    float at = y;
    canvas.left(word(label), x, at, Style.faint(8));
    at -= 12;
    for (String line :
        new Wrapping(canvas.typeface(Style.strong(9.5f)), 9.5f, third - 10).lines(party.name())) {
      canvas.left(line, x, at, Style.strong(9.5f));
      at -= 12;
    }
    for (String line : party.address()) {
      canvas.leftWithin(line, x, third - 10, at, Style.plain(9));
      at -= 11.5f;
    }
    return at;
  }

  private void facts() {
    canvas.rule(left, y + 4, width, 0.4f, 0.6f);
    y -= 9;
    float[] x = {left, left + width / 3, left + 2 * width / 3};
    fact(
        Word.PERIOD,
        forms.day(detail.period().start()) + " – " + forms.day(detail.period().end()),
        x[0]);
    fact(Word.APPLICATION, String.valueOf(detail.applicationNumber()), x[1]);
    fact(Word.STATUS, word(Word.of(detail.status())), x[2]);
    y -= 27;
    fact(Word.PROJECT, edition.project(), x[0]);
    Optional<String> date = detail.contract().date().map(forms::day);
    fact(Word.CONTRACT_DATE, date.orElse("–"), x[1]);
    fact(Word.VERSION, String.valueOf(edition.version()), x[2]);
    y -= 30;
  }

  private void fact(Word label, String value, float x) {
    canvas.left(word(label), x, y, Style.faint(8));
    canvas.leftWithin(value, x, width / 3 - 10, y - 12, Style.plain(9.5f));
  }

  private void reckoning(Summary summary) {
    canvas.right(Sheet.currency(detail, edition), left + width - 4, y - 16, Style.faint(8));
    heading(Word.CONTRACT_SUM);
    row("A", word(Word.ORIGINAL_SUM), "", summary.originalContractSum());
    row("B", word(Word.NET_CHANGE), "", summary.netChangeByChangeOrders());
    sum("C", Word.SUM_TO_DATE, "A + B", summary.contractSumToDate());
    heading(Word.WORK);
    List<LineItem> lines = detail.lines();
    row(
        "D",
        word(Word.PREVIOUS_WORK),
        "",
        sum(lines.stream().map(LineItem::workCompletedFromPreviousApplication).toList()));
    row(
        "E",
        word(Word.WORK_THIS_PERIOD),
        "",
        sum(lines.stream().map(LineItem::workCompletedThisPeriod).toList()));
    row(
        "F",
        word(Word.STORED),
        "",
        sum(lines.stream().map(LineItem::materialsPresentlyStored).toList()));
    sum("G", Word.TOTAL_TO_DATE, "D + E + F", summary.totalCompletedAndStoredToDate());
    heading(Word.RETAINAGE);
    row(
        "H",
        percent(Word.WORK_RETAINAGE, summary.completedWorkRetainagePercent()),
        "",
        summary.completedWorkRetainageAmount());
    row(
        "I",
        percent(Word.MATERIALS_RETAINAGE, summary.storedMaterialsRetainagePercent()),
        "",
        summary.storedMaterialsRetainageAmount());
    sum("J", Word.TOTAL_RETAINAGE, "H + I", summary.totalRetainage());
    heading(Word.PAYMENT);
    row("K", word(Word.EARNED), "G − J", summary.totalEarnedLessRetainage());
    row("L", word(Word.PREVIOUS_CERTIFICATES), "", summary.lessPreviousCertificatesForPayment());
    row("M", word(Word.TAX), "", summary.taxApplicableToThisPayment());
    sum("N", Word.PAYMENT_DUE, "K − L + M", summary.currentPaymentDue());
    row(
        "O",
        word(Word.BALANCE_INCLUDING_RETAINAGE),
        "C − K",
        summary.balanceToFinishIncludingRetainage());
    y -= 12;
  }

  private void heading(Word title) {
    y -= 5;
    canvas.left(word(title), left, y - 11, Style.strong(9.5f));
    canvas.rule(left, y - ROW, width, 0.8f, 0.1f);
    y -= ROW;
  }

  private void row(String letter, String label, String formula, Money amount) {
    row(letter, label, formula, amount, false);
  }

  private void sum(String letter, Word label, String formula, Money amount) {
    canvas.shade(left, y - ROW, width, ROW, 0.93f);
    row(letter, word(label), formula, amount, true);
  }

  private void row(String letter, String label, String formula, Money amount, boolean bold) {
    Style style = new Style(bold, 9.5f, Canvas.INK);
    float at = y - 12;
    canvas.left(letter, left + 4, at, Style.faint(8.5f));
    canvas.leftWithin(label, left + 24, width - 240, at, style);
    canvas.right(formula, left + width - 130, at, Style.faint(8.5f));
    canvas.rightWithin(forms.amount(amount), left + width - 4, 120, at, style);
    canvas.rule(left, y - ROW, width, 0.4f, 0.8f);
    y -= ROW;
  }

  private void changeOrders(ChangeOrderTotals totals) {
    canvas.left(word(Word.CHANGE_ORDERS), left, y - 12, Style.strong(9.5f));
    amounts(word(Word.ADDITIONS), word(Word.DEDUCTIONS), word(Word.NET), true);
    canvas.rule(left, y, width, 0.8f, 0.1f);
    changeOrders(
        Word.PREVIOUS_PERIODS, totals.previousAdditions(), totals.previousDeductions(), false);
    changeOrders(
        Word.THIS_PERIOD, totals.thisPeriodAdditions(), totals.thisPeriodDeductions(), false);
    changeOrders(
        Word.TOTAL,
        totals.previousAdditions().plus(totals.thisPeriodAdditions()),
        totals.previousDeductions().plus(totals.thisPeriodDeductions()),
        true);
  }

  private void changeOrders(Word label, Money additions, Money deductions, boolean bold) {
    canvas.left(word(label), left + 24, y - 12, new Style(bold, 9.5f, Canvas.INK));
    amounts(
        forms.amount(additions),
        forms.amount(deductions.negate()),
        forms.amount(additions.minus(deductions)),
        bold);
    canvas.rule(left, y, width, 0.4f, 0.8f);
  }

  private void amounts(String additions, String deductions, String net, boolean bold) {
    Style style = new Style(bold, 9.5f, Canvas.INK);
    canvas.rightWithin(additions, left + width - 234, 106, y - 12, style);
    canvas.rightWithin(deductions, left + width - 119, 106, y - 12, style);
    canvas.rightWithin(net, left + width - 4, 106, y - 12, style);
    y -= ROW;
  }

  private Money sum(List<Money> amounts) {
    return Money.sum(amounts, detail.currency());
  }

  private String percent(Word label, Optional<Percentage> percent) {
    return word(label) + percent.map(it -> " (" + forms.percent(it) + ")").orElse("");
  }

  private String word(Word word) {
    return word.in(edition.language());
  }
}
