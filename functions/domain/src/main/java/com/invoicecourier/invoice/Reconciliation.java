package com.invoicecourier.invoice;

import com.invoicecourier.FieldErrorCollector;
import com.invoicecourier.FieldErrors;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** Checks to the cent that every stated sum is what its parts add up to. */
final class Reconciliation {

  private final FieldErrorCollector errors = new FieldErrorCollector();
  private final List<LineItem> lines;
  private final Currency currency;

  private Reconciliation(List<LineItem> lines, Currency currency) {
    this.lines = lines;
    this.currency = currency;
  }

  static FieldErrors errors(Summary summary, List<LineItem> lines, Currency currency) {
    Reconciliation reconciliation = new Reconciliation(lines, currency);
    for (int at = 0; at < lines.size(); at++) {
      reconciliation.line("/lines/" + at, lines.get(at));
    }
    reconciliation.contractSum(summary);
    reconciliation.work(summary);
    reconciliation.payment(summary);
    return reconciliation.errors.found();
  }

  private void line(String at, LineItem line) {
    check(
        at + "/totalCompletedAndStoredToDate",
        line.totalCompletedAndStoredToDate(),
        line.workCompletedFromPreviousApplication()
            .plus(line.workCompletedThisPeriod())
            .plus(line.materialsPresentlyStored()),
        "previous work, work this period and stored materials");
    check(
        at + "/balanceToFinish",
        line.balanceToFinish(),
        line.scheduledValue().minus(line.totalCompletedAndStoredToDate()),
        "scheduled value less the total completed and stored");
    retainage(at + "/workRetainage", line.workRetainage());
    retainage(at + "/materialsRetainage", line.materialsRetainage());
    check(
        at + "/totalRetainage",
        line.totalRetainage(),
        line.workRetainage()
            .currentlyRetained()
            .plus(line.materialsRetainage().currentlyRetained()),
        "retainage of work and of materials");
    line.totalRetainageFromPreviousApplication()
        .ifPresent(stated -> previousRetainage(at, line, stated));
    line.quantities().ifPresent(counted -> quantities(at, line, counted));
  }

  private void previousRetainage(String at, LineItem line, Money stated) {
    check(
        at + "/totalRetainageFromPreviousApplication",
        stated,
        line.workRetainage()
            .fromPreviousApplication()
            .plus(line.materialsRetainage().fromPreviousApplication()),
        "previous retainage of work and of materials");
  }

  private void quantities(String at, LineItem line, Quantities counted) {
    if (counted.toDate().compareTo(counted.addsUpTo()) != 0) {
      errors.add(
          at + "/totalCompletedAndStoredToDateQuantity",
          "is "
              + counted.toDate().toPlainString()
              + ", but the previous quantity, that of this period and that stored add up to "
              + counted.addsUpTo().toPlainString());
    }
    price(at + "/scheduledValue", line.scheduledValue(), counted, counted.scheduled());
    price(
        at + "/workCompletedThisPeriod",
        line.workCompletedThisPeriod(),
        counted,
        counted.thisPeriod());
  }

  private void price(String at, Money stated, Quantities counted, BigDecimal quantity) {
    if (!counted.unitPrice().makes(stated, quantity)) {
      errors.add(
          at,
          "is "
              + stated
              + ", but the quantity times the unit price is "
              + counted.unitPrice().times(quantity).stripTrailingZeros().toPlainString());
    }
  }

  private void retainage(String at, Retainage retainage) {
    check(
        at + "/currentlyRetained",
        retainage.currentlyRetained(),
        retainage.addsUpTo(),
        "previous retainage and retained this period less released this period");
  }

  private void contractSum(Summary summary) {
    Money contract = sum(Source.CONTRACT);
    Money changes = sum(Source.CHANGE_ORDER);
    check(
        "/summary/originalContractSum",
        summary.originalContractSum(),
        contract,
        "the scheduled values of the contract's lines");
    check(
        "/summary/netChangeByChangeOrders",
        summary.netChangeByChangeOrders(),
        changes,
        "the scheduled values of the change orders' lines");
    check(
        "/summary/changeOrders",
        summary.changeOrders().net(),
        summary.netChangeByChangeOrders(),
        "the net change by change orders");
    check(
        "/summary/contractSumToDate",
        summary.contractSumToDate(),
        contract.plus(changes),
        "the scheduled values of all lines");
  }

  private void work(Summary summary) {
    check(
        "/summary/totalCompletedAndStoredToDate",
        summary.totalCompletedAndStoredToDate(),
        sum(LineItem::totalCompletedAndStoredToDate),
        "the lines' totals completed and stored");
    check(
        "/summary/completedWorkRetainageAmount",
        summary.completedWorkRetainageAmount(),
        sum(line -> line.workRetainage().currentlyRetained()),
        "the lines' retainage of work");
    check(
        "/summary/storedMaterialsRetainageAmount",
        summary.storedMaterialsRetainageAmount(),
        sum(line -> line.materialsRetainage().currentlyRetained()),
        "the lines' retainage of materials");
    check(
        "/summary/totalRetainage",
        summary.totalRetainage(),
        summary.completedWorkRetainageAmount().plus(summary.storedMaterialsRetainageAmount()),
        "retainage of work and of materials");
  }

  private void payment(Summary summary) {
    check(
        "/summary/totalEarnedLessRetainage",
        summary.totalEarnedLessRetainage(),
        summary.totalCompletedAndStoredToDate().minus(summary.totalRetainage()),
        "the total completed and stored less the total retainage");
    check(
        "/summary/currentPaymentDue",
        summary.currentPaymentDue(),
        summary
            .totalEarnedLessRetainage()
            .minus(summary.lessPreviousCertificatesForPayment())
            .plus(summary.taxApplicableToThisPayment()),
        "earned less retainage, less previous certificates, plus tax");
    check(
        "/summary/balanceToFinishIncludingRetainage",
        summary.balanceToFinishIncludingRetainage(),
        summary.contractSumToDate().minus(summary.totalEarnedLessRetainage()),
        "the contract sum to date less the total earned less retainage");
  }

  private Money sum(Source source) {
    return sum(line -> line.source() == source ? line.scheduledValue() : Money.zero(currency));
  }

  private Money sum(Function<LineItem, Money> amount) {
    return Money.sum(lines.stream().map(amount).toList(), currency);
  }

  private void check(String pointer, Money stated, Money found, String parts) {
    if (!stated.equals(found)) {
      errors.add(pointer, "is " + stated + ", but " + parts + " add up to " + found);
    }
  }
}
