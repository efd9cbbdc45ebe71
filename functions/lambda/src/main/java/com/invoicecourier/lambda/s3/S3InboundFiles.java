package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.inbound.InboundFiles;
import com.invoicecourier.inbound.SpooledFile;
import software.amazon.awssdk.services.s3.S3Client;

/** The files of inbound emails, uploaded from this machine's disk. */
public final class S3InboundFiles implements InboundFiles {
  private final S3Client client;
  private final String bucket;

  public S3InboundFiles(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public void keep(CommunicationId communication, EmailId email, int number, SpooledFile file) {
    client.putObject(
        request ->
            request
                .bucket(bucket)
                .key(ObjectKeys.attachment(communication, email, number))
                .contentType(file.contentType()),
        file.path());
  }
}
