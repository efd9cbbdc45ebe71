package com.invoicecourier.invoice;

import java.time.LocalDate;
import java.util.Optional;

/** What an invoice says of the contract it bills on. */
public record ContractFacts(
    String number,
    String title,
    Optional<LocalDate> date,
    Party owner,
    Party contractor,
    Optional<Party> architect) {}
