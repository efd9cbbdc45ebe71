package com.invoicecourier.invoice;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Access;

/** Imports the Detail that an invoicing system published by the event {@code InvoicePublished}. */
public final class ImportPublishedInvoice {
  private final Access access;
  private final UploadedDetails uploads;
  private final TakeDetail take;

  public ImportPublishedInvoice(Access access, UploadedDetails uploads, TakeDetail take) {
    this.access = access;
    this.uploads = uploads;
    this.take = take;
  }

  public Result<Imported> importPublished(Publication publication) {
    return access
        .publish(publication.company(), publication.project())
        .then(
            entry ->
                fetch(publication).then(json -> take.take(entry, publication.invoice(), json)));
  }

  /** A company names objects of its own folder only. */
  private Result<byte[]> fetch(Publication publication) {
    return publication.object().startsWith(publication.company().value() + "/")
        ? new NamedDetail("/object", publication.object(), publication.sha256()).fetch(uploads)
        : Result.refused(
            Refusal.invalid("/object", "is not in the folder of the company that is named"));
  }
}
