package com.invoicecourier.lambda.s3;

import com.invoicecourier.invoice.UploadedDetails;
import java.util.Optional;

/** Details in the uploads bucket, read no further than the limit. */
public final class S3UploadedDetails implements UploadedDetails {
  private final Objects uploads;

  public S3UploadedDetails(Objects uploads) {
    this.uploads = uploads;
  }

  @Override
  public Optional<byte[]> read(String object, long limit) {
    return uploads.findUpTo(object, limit + 1);
  }
}
