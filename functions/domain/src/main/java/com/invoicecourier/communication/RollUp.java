package com.invoicecourier.communication;

import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.Invoices;
import java.util.List;
import java.util.Optional;

/**
 * Brings what lists show of a recipient's communication and invoice up to date.
 *
 * <p>Works from what is stored after the change: of two at once, the one that reads last sees both.
 */
public final class RollUp {
  private static final int TRIES = 8;

  private final Communications communications;
  private final Invoices invoices;

  public RollUp(Communications communications, Invoices invoices) {
    this.communications = communications;
    this.invoices = invoices;
  }

  public void rollUp(RecipientId changed) {
    for (int tried = 0; tried < TRIES; tried++) {
      if (tryRollUp(changed)) {
        return;
      }
    }
  }

  private boolean tryRollUp(RecipientId changed) {
    Communications.WithEmails thread =
        communications
            .thread(changed.communication())
            .orElseThrow(() -> new IllegalStateException("a recipient without its thread"));
    RecipientState state = shown(EmailState.of(counted(thread.recipients())));
    return showOnCommunication(thread.communication(), state)
        && showOnInvoice(thread.communication(), state);
  }

  /** Where a mail was sent again, what became of the first one matters no longer. */
  private static List<Recipient> counted(List<Recipient> all) {
    return all.stream().filter(one -> one.marks().resentAs().isEmpty()).toList();
  }

  private boolean showOnCommunication(Communication communication, RecipientState state) {
    return communication.glance().state() == state
        || communications.replace(communication.with(communication.glance().with(state)));
  }

  /** A list says "on its way" until there is news: fewer writes, and nothing untrue. */
  private static RecipientState shown(RecipientState state) {
    return switch (state) {
      case QUEUED, SENDING, SENT -> RecipientState.QUEUED;
      case DELIVERED, DELAYED, BOUNCED, COMPLAINED, SUPPRESSED, FAILED, UNCONFIRMED, CANCELLED ->
          state;
    };
  }

  private boolean showOnInvoice(Communication communication, RecipientState state) {
    Optional<Invoice> invoice = invoices.find(communication.project(), communication.invoice());
    return invoice
        .map(found -> found.with(found.emails().reached(communication.startedAt(), state)))
        .filter(changed -> !invoice.equals(Optional.of(changed)))
        .map(invoices::replaceGlance)
        .orElse(true);
  }
}
