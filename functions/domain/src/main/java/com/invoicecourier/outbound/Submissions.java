package com.invoicecourier.outbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.event.Event;
import com.invoicecourier.invoice.Invoice;
import java.util.List;
import java.util.Optional;

/** The one transaction that records what is to be sent (law 1). */
public interface Submissions {
  /** What was answered to the key within the last day. */
  Optional<Earlier> earlier(IdempotencyKey key);

  /** False where the key was used, or the invoice changed, meanwhile: then nothing is written. */
  boolean record(Submission submission);

  /** An answer given before, and whether it was given to the same request. */
  record Earlier(boolean sameRequest, Submitted answer) {}

  /** All that is written together. */
  record Submission(
      IdempotencyKey key,
      Communication communication,
      OutboundEmail email,
      List<Recipient> recipients,
      Invoice invoice,
      Event event) {
    public Submission {
      recipients = List.copyOf(recipients);
    }
  }
}
