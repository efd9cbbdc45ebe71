package com.invoicecourier.invoice;

import com.invoicecourier.project.ProjectId;
import java.util.Optional;

/** Invoices and their versions, as the table keeps them. */
public interface Invoices {
  Optional<Invoice> find(ProjectId project, InvoiceId id);

  /** Replaces what lists show, head and row together; false where it changed meanwhile. */
  boolean replaceGlance(Invoice changed);
}
