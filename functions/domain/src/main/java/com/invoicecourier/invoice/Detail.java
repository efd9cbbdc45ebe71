package com.invoicecourier.invoice;

import java.util.Currency;
import java.util.List;

/** The content of one invoice version: its summary and its schedule of values, reconciled. */
public record Detail(
    String number,
    int applicationNumber,
    InvoiceStatus status,
    Currency currency,
    Language language,
    AccountingMethod accountingMethod,
    ContractFacts contract,
    BillingPeriod period,
    Summary summary,
    List<LineItem> lines) {

  public Detail {
    lines = List.copyOf(lines);
    if (!Reconciliation.errors(summary, lines, currency).isEmpty()) {
      throw new IllegalArgumentException("the sums of a Detail do not reconcile");
    }
  }
}
