package com.invoicecourier.invoice;

import java.util.Optional;

/** The totals of an invoice, from the contract sum down to what is due. */
public record Summary(
    Money originalContractSum,
    Money netChangeByChangeOrders,
    Money contractSumToDate,
    Money totalCompletedAndStoredToDate,
    Optional<Percentage> completedWorkRetainagePercent,
    Money completedWorkRetainageAmount,
    Optional<Percentage> storedMaterialsRetainagePercent,
    Money storedMaterialsRetainageAmount,
    Money totalRetainage,
    Money totalEarnedLessRetainage,
    Money lessPreviousCertificatesForPayment,
    Money taxApplicableToThisPayment,
    Money currentPaymentDue,
    Money balanceToFinishIncludingRetainage,
    ChangeOrderTotals changeOrders) {}
