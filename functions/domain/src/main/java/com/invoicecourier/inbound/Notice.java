package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import java.time.Instant;
import java.util.List;

/**
 * What the receiving service tells of one mail that it has stored.
 *
 * @param objectKey where the mail lies
 * @param messageId the service's own id of it
 * @param recipients the addresses of the SMTP envelope, the only sure place of the token
 * @param source the MAIL FROM of the envelope; empty for a notice of non-delivery
 */
public record Notice(
    String objectKey,
    String messageId,
    List<String> recipients,
    String source,
    Verdicts verdicts,
    Instant at) {
  public Notice {
    recipients = List.copyOf(recipients);
  }

  /** The name of the object among those that were seen. */
  public Sha256 key() {
    return Sha256.of(objectKey);
  }
}
