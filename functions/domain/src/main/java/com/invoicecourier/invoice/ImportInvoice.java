package com.invoicecourier.invoice;

import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.access.Permission;
import com.invoicecourier.project.ProjectId;

/** Imports an invoice's Detail: in the request itself, or as an upload that the request names. */
public final class ImportInvoice {
  private final Access access;
  private final UploadedDetails uploads;
  private final TakeDetail take;

  public ImportInvoice(Access access, UploadedDetails uploads, TakeDetail take) {
    this.access = access;
    this.uploads = uploads;
    this.take = take;
  }

  public Result<Imported> importDetail(Actor actor, ProjectId project, InvoiceId id, byte[] json) {
    return access
        .enter(actor, project, Permission.IMPORT_INVOICES)
        .then(entry -> importBody(entry, id, json));
  }

  /** The upload is one that the project's company was given; its bytes must have this SHA-256. */
  public Result<Imported> importUpload(
      Actor actor, ProjectId project, InvoiceId id, String upload, Sha256 sha256) {
    return access
        .enter(actor, project, Permission.IMPORT_INVOICES)
        .then(entry -> importUpload(entry, id, upload, sha256));
  }

  private Result<Imported> importBody(Entry entry, InvoiceId id, byte[] json) {
    return json.length > Limits.DETAIL_BODY_BYTES_MAX
        ? Result.refused(
            Refusal.invalid(
                "",
                "is larger than "
                    + Limits.DETAIL_BODY_BYTES_MAX
                    + " bytes: upload it and name the upload"))
        : take.take(entry, id, json);
  }

  private Result<Imported> importUpload(Entry entry, InvoiceId id, String upload, Sha256 sha256) {
    String object =
        String.join("/", entry.company().id().value(), entry.project().id().value(), upload);
    return new NamedDetail("/upload", object, sha256)
        .fetch(uploads)
        .then(json -> take.take(entry, id, json));
  }
}
