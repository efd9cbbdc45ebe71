package com.invoicecourier.outbound;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sent messages for tests; the first writer wins. */
public final class InMemorySentMessages implements SentMessages {
  private final Map<EmailId, byte[]> kept = new HashMap<>();

  @Override
  public Optional<byte[]> find(CommunicationId communication, EmailId email) {
    return Optional.ofNullable(kept.get(email));
  }

  @Override
  public byte[] keep(CommunicationId communication, EmailId email, byte[] message) {
    return kept.computeIfAbsent(email, _ -> message);
  }
}
