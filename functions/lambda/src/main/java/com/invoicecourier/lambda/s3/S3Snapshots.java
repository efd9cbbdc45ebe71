package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.outbound.Snapshots;
import java.util.function.Supplier;

/** Detail PDFs as mailed, in the bucket that can be locked. */
public final class S3Snapshots implements Snapshots {
  private final Objects snapshots;

  public S3Snapshots(Objects snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public byte[] keep(OutboundEmail email, Supplier<byte[]> pdf) {
    String key = ObjectKeys.snapshot(email);
    return email
        .snapshot()
        .flatMap(_ -> snapshots.find(key))
        .orElseGet(() -> snapshots.keepFirst(key, "application/pdf", pdf.get()));
  }
}
