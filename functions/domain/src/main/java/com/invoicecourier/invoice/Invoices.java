package com.invoicecourier.invoice;

import com.invoicecourier.event.Event;
import com.invoicecourier.project.ProjectId;
import java.util.List;
import java.util.Optional;

/** Invoices and their versions, as the table keeps them. */
public interface Invoices {
  Optional<Invoice> find(ProjectId project, InvoiceId id);

  Optional<InvoiceVersion> version(ProjectId project, InvoiceId id, int version);

  /** A project's invoices, newest billing period first; the cursor is what a page before gave. */
  Page list(ProjectId project, Optional<String> after);

  /** Keeps a new version with its event; false where the head changed meanwhile. */
  boolean keepVersion(Invoice next, Optional<Invoice> previous, Event event);

  /** Replaces what lists show, head and row together; false where it changed meanwhile. */
  boolean replaceGlance(Invoice changed);

  /** Some invoices, and the cursor of the next page. */
  record Page(List<Invoice> invoices, Optional<String> next) {
    public Page {
      invoices = List.copyOf(invoices);
    }
  }
}
