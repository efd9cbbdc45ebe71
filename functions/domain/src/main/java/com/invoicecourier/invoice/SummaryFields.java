package com.invoicecourier.invoice;

import java.util.Currency;

/** Reads the totals of a Detail. */
final class SummaryFields {

  private final Currency currency;

  SummaryFields(Currency currency) {
    this.currency = currency;
  }

  Summary read(JsonFields json) {
    Summary summary =
        new Summary(
            json.money("originalContractSum", currency),
            json.money("netChangeByChangeOrders", currency),
            json.money("contractSumToDate", currency),
            json.money("totalCompletedAndStoredToDate", currency),
            json.optional("completedWorkRetainagePercent", json::percentage),
            json.money("completedWorkRetainageAmount", currency),
            json.optional("storedMaterialsRetainagePercent", json::percentage),
            json.money("storedMaterialsRetainageAmount", currency),
            json.money("totalRetainage", currency),
            json.money("totalEarnedLessRetainage", currency),
            json.money("lessPreviousCertificatesForPayment", currency),
            json.money("taxApplicableToThisPayment", currency),
            json.money("currentPaymentDue", currency),
            json.money("balanceToFinishIncludingRetainage", currency),
            changeOrders(json.object("changeOrders")));
    json.end();
    return summary;
  }

  private ChangeOrderTotals changeOrders(JsonFields json) {
    ChangeOrderTotals totals =
        new ChangeOrderTotals(
            positive(json, "previousAdditions"),
            positive(json, "previousDeductions"),
            positive(json, "thisPeriodAdditions"),
            positive(json, "thisPeriodDeductions"));
    json.end();
    return totals;
  }

  private Money positive(JsonFields json, String name) {
    Money amount = json.money(name, currency);
    if (amount.isNegative()) {
      json.refuse(name, "must not be negative: a deduction is stated as the amount taken off");
    }
    return amount;
  }
}
