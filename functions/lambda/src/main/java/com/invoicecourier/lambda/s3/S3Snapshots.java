package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.outbound.Snapshots;

/** Detail PDFs as mailed, in the bucket that can be locked. */
public final class S3Snapshots implements Snapshots {
  private final Objects snapshots;

  public S3Snapshots(Objects snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public byte[] keep(OutboundEmail email, byte[] pdf) {
    return snapshots.keepFirst(ObjectKeys.snapshot(email), "application/pdf", pdf);
  }
}
