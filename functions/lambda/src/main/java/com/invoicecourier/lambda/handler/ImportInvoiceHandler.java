package com.invoicecourier.lambda.handler;

import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.invoice.ImportInvoice;
import com.invoicecourier.invoice.Imported;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Api;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiRequest;
import com.invoicecourier.lambda.http.ImportRequest;
import com.invoicecourier.lambda.http.InvoiceAnswers;
import com.invoicecourier.lambda.http.InvoicePath;

/** Imports a version of an invoice; 201 where it is new, 200 where it was there. */
public final class ImportInvoiceHandler implements ApiHandler {
  private final ImportInvoice imports;

  public ImportInvoiceHandler() {
    this(Wiring.fromEnvironment().importInvoice());
  }

  ImportInvoiceHandler(ImportInvoice imports) {
    this.imports = imports;
  }

  @Override
  public ApiAnswer answer(ApiRequest request) {
    return switch (request.routeKey()) {
      case "PUT /projects/{project}/invoices/{invoice}" ->
          InvoiceAnswers.imported(imported(request));
      default -> throw Api.unknownRoute(request);
    };
  }

  private Result<Imported> imported(ApiRequest request) {
    return InvoicePath.of(request)
        .then(
            at ->
                ImportRequest.of(request.bodyBytes())
                    .then(wanted -> imported(request.actor(), at, wanted)));
  }

  private Result<Imported> imported(Actor actor, InvoicePath at, ImportRequest wanted) {
    return switch (wanted) {
      case ImportRequest.Whole(byte[] json) ->
          imports.importDetail(actor, at.project(), at.invoice(), json);
      case ImportRequest.Named(var upload, var sha256) ->
          imports.importUpload(actor, at.project(), at.invoice(), upload.value(), sha256);
    };
  }
}
