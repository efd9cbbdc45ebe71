package com.invoicecourier.invoice.pdf;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Language;
import java.time.Instant;

/**
 * What a printed Detail says beside its content: which version of it this is, for which project, in
 * which language, on which paper, and the company's own word for the contract.
 */
public record Edition(
    String project,
    String contractWord,
    int version,
    Sha256 sha256,
    Instant importedAt,
    Language language,
    Paper paper) {}
