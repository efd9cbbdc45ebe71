package com.invoicecourier.inbound;

import com.invoicecourier.communication.Mailbox;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail that belongs to no communication.
 *
 * @param id the ULID of its email, should an operator file it
 */
public record UnmatchedMail(
    String id,
    Instant at,
    Optional<Mailbox> from,
    String subject,
    String reason,
    long size,
    String objectKey) {}
