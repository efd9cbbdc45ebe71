package com.invoicecourier.communication;

import com.invoicecourier.Sha256;

/** The Detail PDF that an email was mailed with: its bytes as kept, and their hash. */
public record SnapshotFacts(long size, Sha256 sha256) {}
