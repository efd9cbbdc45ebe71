package com.invoicecourier.invoice;

import com.invoicecourier.Sha256;
import java.time.Instant;

/** One import of an invoice's Detail; it never changes. */
public record InvoiceVersion(int version, Sha256 detail, Instant importedAt) {}
