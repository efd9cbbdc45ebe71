package com.invoicecourier.outbound;

import com.invoicecourier.Sha256;

/** The caller's key for one submission, and the hash of what was asked with it. */
public record IdempotencyKey(String actor, String key, Sha256 request) {}
