package com.invoicecourier.lambda.s3;

import com.invoicecourier.Sha256;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.DetailReading;
import com.invoicecourier.invoice.Details;

/** Canonical Details by hash, in the mail bucket. */
public final class S3Details implements Details {
  private final Objects mail;

  public S3Details(Objects mail) {
    this.mail = mail;
  }

  @Override
  public void keep(Sha256 hash, byte[] canonicalJson) {
    mail.put(ObjectKeys.detail(hash), "application/json", canonicalJson);
  }

  @Override
  public Detail read(Sha256 hash) {
    return switch (DetailJson.read(mail.read(ObjectKeys.detail(hash)))) {
      case DetailReading.Read(Detail detail) -> detail;
      case DetailReading.Refused _, DetailReading.NotJson _ ->
          throw new IllegalStateException("a stored Detail cannot be read");
    };
  }

  @Override
  public byte[] json(Sha256 hash) {
    return mail.read(ObjectKeys.detail(hash));
  }
}
