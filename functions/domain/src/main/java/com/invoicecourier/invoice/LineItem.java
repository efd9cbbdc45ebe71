package com.invoicecourier.invoice;

import java.util.Optional;

/**
 * One line of the schedule of values.
 *
 * @param descriptionOverride what this invoice prints in place of the contract's description
 * @param changeOrder the change order that a line came by
 * @param quantities on every line of a contract that is billed by quantities, and on no other
 */
public record LineItem(
    String itemNumber,
    String description,
    Optional<String> descriptionOverride,
    Source source,
    Optional<String> changeOrder,
    Optional<String> group,
    Optional<String> costCode,
    Optional<String> wbsCode,
    Money scheduledValue,
    Optional<Quantities> quantities,
    Money workCompletedFromPreviousApplication,
    Money workCompletedThisPeriod,
    Money materialsPresentlyStored,
    Money totalCompletedAndStoredToDate,
    Optional<Percentage> totalCompletedAndStoredToDatePercent,
    Money balanceToFinish,
    Retainage workRetainage,
    Retainage materialsRetainage,
    Money totalRetainage,
    Optional<Money> totalRetainageFromPreviousApplication) {
  /** What stands on the page. */
  public String printedDescription() {
    return descriptionOverride.orElse(description);
  }
}
