package com.invoicecourier.lambda.http;

import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.Publication;
import com.invoicecourier.project.ProjectId;

/** What an event {@code InvoicePublished} says, read as strictly as a request. */
public final class PublicationFields {
  private static final int KEY_CHARACTERS_MAX = 1024; // of an S3 object, by AWS

  private PublicationFields() {}

  /** The whole event as the bus delivers it; what it says is its detail. */
  public static Result<Publication> read(String event) {
    return Fields.value(event)
        .then(value -> Fields.of(value.path("detail")))
        .then(PublicationFields::read);
  }

  private static Result<Publication> read(Fields detail) {
    var company = detail.value("company", CompanyId::new);
    var project = detail.value("project", ProjectId::new);
    var invoice = detail.value("invoice", InvoiceId::new);
    String object = detail.text("object", KEY_CHARACTERS_MAX);
    var sha256 = detail.value("sha256", Sha256::new);
    return detail.finish(
        () ->
            new Publication(
                company.orElseThrow(),
                project.orElseThrow(),
                invoice.orElseThrow(),
                object,
                sha256.orElseThrow()));
  }
}
