package com.invoicecourier.invoice;

/**
 * Approved change orders, before and in this period; a deduction is a positive amount taken off.
 */
public record ChangeOrderTotals(
    Money previousAdditions,
    Money previousDeductions,
    Money thisPeriodAdditions,
    Money thisPeriodDeductions) {

  public Money previousNet() {
    return previousAdditions.minus(previousDeductions);
  }

  public Money thisPeriodNet() {
    return thisPeriodAdditions.minus(thisPeriodDeductions);
  }

  public Money net() {
    return previousNet().plus(thisPeriodNet());
  }
}
