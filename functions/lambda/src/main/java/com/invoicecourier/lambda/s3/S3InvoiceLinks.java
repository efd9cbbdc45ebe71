package com.invoicecourier.lambda.s3;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Link;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceLinks;
import com.invoicecourier.invoice.Language;
import java.util.function.Supplier;

/** Links to Details and previews in the mail bucket, and to PDFs as they were mailed. */
public final class S3InvoiceLinks implements InvoiceLinks {
  private final Objects snapshots;
  private final Objects mail;
  private final PresignedLinks links;

  public S3InvoiceLinks(Objects snapshots, Objects mail, PresignedLinks links) {
    this.snapshots = snapshots;
    this.mail = mail;
    this.links = links;
  }

  @Override
  public Link detail(Sha256 hash, String fileName) {
    return links.to(mail, ObjectKeys.detail(hash), fileName);
  }

  @Override
  public Link pdf(
      Invoice invoice, Language language, Sha256 key, String fileName, Supplier<byte[]> pdf) {
    String mailed =
        ObjectKeys.snapshot(invoice.project(), invoice.id(), invoice.version(), language);
    return snapshots.has(mailed)
        ? links.to(snapshots, mailed, fileName)
        : preview(ObjectKeys.preview(key), fileName, pdf);
  }

  private Link preview(String at, String fileName, Supplier<byte[]> pdf) {
    if (!mail.has(at)) {
      mail.put(at, "application/pdf", pdf.get());
    }
    return links.to(mail, at, fileName);
  }
}
