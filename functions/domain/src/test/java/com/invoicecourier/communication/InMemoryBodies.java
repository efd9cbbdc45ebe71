package com.invoicecourier.communication;

import com.invoicecourier.reply.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of emails for tests. */
public final class InMemoryBodies implements Bodies {
  private final Map<EmailId, List<Span>> kept = new HashMap<>();

  @Override
  public void keep(CommunicationId communication, EmailId email, List<Span> spans) {
    kept.put(email, spans);
  }

  @Override
  public List<Span> read(CommunicationId communication, EmailId email) {
    return kept.getOrDefault(email, List.of());
  }
}
