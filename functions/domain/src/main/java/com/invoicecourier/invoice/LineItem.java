package com.invoicecourier.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/** One line of the schedule of values. */
public record LineItem(
    String itemNumber,
    String description,
    Source source,
    Optional<String> changeOrder,
    Optional<String> group,
    Optional<String> costCode,
    Money scheduledValue,
    Optional<BigDecimal> scheduledQuantity,
    Optional<Money> unitPrice,
    Money workCompletedFromPreviousApplication,
    Money workCompletedThisPeriod,
    Money materialsPresentlyStored,
    Money totalCompletedAndStoredToDate,
    Optional<Percentage> totalCompletedAndStoredToDatePercent,
    Money balanceToFinish,
    Retainage workRetainage,
    Retainage materialsRetainage,
    Money totalRetainage) {}
