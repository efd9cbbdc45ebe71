package com.invoicecourier.communication;

import java.net.URI;
import java.time.Instant;

/** A short-lived address at which one object can be fetched without a login. */
public record Link(URI url, Instant expiresAt) {}
