package com.invoicecourier.outbound;

import com.invoicecourier.communication.InMemoryCommunications;
import java.util.ArrayList;
import java.util.List;

/** Records what is sent again, for tests; all of it or nothing. */
public final class InMemoryResends implements Resends {
  public final List<Resend> recorded = new ArrayList<>();
  private final InMemoryCommunications communications;

  public InMemoryResends(InMemoryCommunications communications) {
    this.communications = communications;
  }

  @Override
  public boolean record(Resend resend) {
    if (!communications.replace(resend.communication())
        || communications.replace(resend.first(), List.of()).isEmpty()) {
      return false;
    }
    communications.add(
        communications.find(resend.communication().id()).orElseThrow(), resend.email());
    communications.add(resend.recipient());
    recorded.add(resend);
    return true;
  }
}
