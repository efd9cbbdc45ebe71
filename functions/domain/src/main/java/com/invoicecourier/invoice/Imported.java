package com.invoicecourier.invoice;

import com.invoicecourier.Sha256;

/** The version that holds an imported Detail, and whether the import made it. */
public record Imported(InvoiceId id, int version, Sha256 detail, boolean isNew) {}
