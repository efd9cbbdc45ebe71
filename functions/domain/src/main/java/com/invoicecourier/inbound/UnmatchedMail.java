package com.invoicecourier.inbound;

import com.invoicecourier.communication.Mailbox;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail that belongs to no communication.
 *
 * @param id the ULID of its email, should an operator file it
 * @param isRead false as long as it could not be read: then it is not known where it belongs
 */
public record UnmatchedMail(
    String id,
    Instant at,
    Optional<Mailbox> from,
    String subject,
    String reason,
    long size,
    String objectKey,
    boolean isRead) {

  static UnmatchedMail unread(String id, Instant at, String objectKey) {
    return new UnmatchedMail(
        id,
        at,
        Optional.empty(),
        "",
        "It could not be read yet. It is filed by itself once it can be.",
        0,
        objectKey,
        false);
  }
}
