package com.invoicecourier.invoice;

import com.invoicecourier.project.ProjectId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes what lists show of an invoice's emails; whoever loses a race reads again. */
public final class InvoiceGlances {
  private static final int ATTEMPTS_MAX = 10;

  private final Invoices invoices;

  public InvoiceGlances(Invoices invoices) {
    this.invoices = invoices;
  }

  /** After so many lost races it gives up: the glance can be worked out again from the threads. */
  public void change(ProjectId project, InvoiceId id, UnaryOperator<EmailsGlance> change) {
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      Optional<Invoice> found = invoices.find(project, id);
      if (found.isEmpty() || invoices.replaceGlance(changed(found.get(), change))) {
        return;
      }
    }
  }

  private static Invoice changed(Invoice invoice, UnaryOperator<EmailsGlance> change) {
    return invoice.with(change.apply(invoice.emails()));
  }
}
