package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import com.invoicecourier.Ulids;
import java.time.Instant;

/**
 * A mail of which only this is known: that the receiving service stored it.
 *
 * @param objectKey where the mail lies; its last part is the service's id of it
 */
public record StoredMail(String objectKey, Instant at) {

  /** The name of the object among those that were seen. */
  public Sha256 key() {
    return Sha256.of(objectKey);
  }

  public String messageId() {
    return objectKey.substring(objectKey.lastIndexOf('/') + 1);
  }

  /** What stands on the operator's list until it is read; another id than the mail itself gets. */
  UnmatchedMail unread() {
    return UnmatchedMail.unread(Ulids.of(at, Sha256.of("unread " + objectKey)), at, objectKey);
  }
}
