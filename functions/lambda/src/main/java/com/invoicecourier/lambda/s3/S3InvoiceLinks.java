package com.invoicecourier.lambda.s3;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Link;
import com.invoicecourier.invoice.InvoiceLinks;
import java.util.function.Supplier;

/** Links to Details and printed previews in the mail bucket. */
public final class S3InvoiceLinks implements InvoiceLinks {
  private final Objects mail;
  private final PresignedLinks links;

  public S3InvoiceLinks(Objects mail, PresignedLinks links) {
    this.mail = mail;
    this.links = links;
  }

  @Override
  public Link detail(Sha256 hash, String fileName) {
    return links.to(mail, ObjectKeys.detail(hash), fileName);
  }

  @Override
  public Link preview(Sha256 key, String fileName, Supplier<byte[]> pdf) {
    String at = ObjectKeys.preview(key);
    if (!mail.has(at)) {
      mail.put(at, "application/pdf", pdf.get());
    }
    return links.to(mail, at, fileName);
  }
}
