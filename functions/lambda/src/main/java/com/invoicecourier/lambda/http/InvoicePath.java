package com.invoicecourier.lambda.http;

import com.invoicecourier.Result;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;

/** The invoice that a path names: {@code /projects/{project}/invoices/{invoice}}. */
public record InvoicePath(ProjectId project, InvoiceId invoice) {
  public static Result<InvoicePath> of(ApiRequest request) {
    return request
        .path("project", ProjectId::new)
        .then(
            project ->
                request
                    .path("invoice", InvoiceId::new)
                    .map(invoice -> new InvoicePath(project, invoice)));
  }
}
