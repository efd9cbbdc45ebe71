package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.Link;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Presigned GETs (AWS, "Download and upload objects with presigned URLs"). */
public final class PresignedLinks {
  private static final Duration VALID = Duration.ofMinutes(5);

  private final Supplier<S3Presigner> presigner;

  public PresignedLinks(Supplier<S3Presigner> presigner) {
    this.presigner = presigner;
  }

  Link to(Objects bucket, String key, String fileName) {
    var signed =
        presigner
            .get()
            .presignGetObject(
                presign ->
                    presign
                        .signatureDuration(VALID)
                        .getObjectRequest(
                            get ->
                                get.bucket(bucket.name())
                                    .key(key)
                                    .responseContentDisposition(Disposition.attachment(fileName))));
    return new Link(URI.create(signed.url().toString()), signed.expiration());
  }
}
