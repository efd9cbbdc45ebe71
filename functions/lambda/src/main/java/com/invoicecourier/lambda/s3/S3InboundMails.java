package com.invoicecourier.lambda.s3;

import com.invoicecourier.inbound.InboundMails;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The mails as the receiving service stored them. */
public final class S3InboundMails implements InboundMails {
  private final S3Client client;
  private final String bucket;

  public S3InboundMails(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  /** Where reading stops early the connection is dropped, not drained. */
  @Override
  public <T> T read(String objectKey, Reader<T> reader) {
    ResponseInputStream<GetObjectResponse> mail =
        client.getObject(request -> request.bucket(bucket).key(objectKey));
    try {
      return reader.read(mail);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      mail.abort();
    }
  }
}
