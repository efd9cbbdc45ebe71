package com.invoicecourier.inbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Glance;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.invoice.InvoiceGlances;

/** What lists show of a mail that came in. */
final class Shown {
  private Shown() {}

  static Glance glance(Glance before, InboundEmail email) {
    return switch (email.status()) {
      case FILED -> before.replied(email.at(), email.preview());
      case HELD -> before.held(1);
      case AUTOMATIC, DISCARDED -> before;
    };
  }

  /** The list of invoices is for everybody, so that it counts no answer of a private thread. */
  static void onInvoice(InvoiceGlances glances, Communication communication, InboundEmail email) {
    int replies = email.status() == InboundEmail.Status.FILED && !communication.isPrivate() ? 1 : 0;
    int held = email.status() == InboundEmail.Status.HELD ? 1 : 0;
    if (replies + held > 0) {
      glances.change(
          communication.project(),
          communication.invoice(),
          before -> before.counted(replies, held));
    }
  }
}
