package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.Invoices;
import com.invoicecourier.project.ProjectId;
import java.util.Optional;

/** Invoices and their versions in the table. */
public final class DynamoInvoices implements Invoices {
  private final Table table;

  public DynamoInvoices(Table table) {
    this.table = table;
  }

  @Override
  public Optional<Invoice> find(ProjectId project, InvoiceId id) {
    return table.get(Keys.invoice(project, id)).map(InvoiceItems::invoice);
  }

  @Override
  public boolean replaceGlance(Invoice changed) {
    return table.write(InvoiceItems.replaceGlance(changed));
  }
}
