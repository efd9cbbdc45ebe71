package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Email;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.Link;
import com.invoicecourier.communication.Links;
import com.invoicecourier.communication.OutboundEmail;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedGetObjectRequest;

/** Presigned GETs (AWS, "Download and upload objects with presigned URLs"). */
public final class S3Links implements Links {
  private static final Duration VALID = Duration.ofMinutes(5);

  private final S3Client client;
  private final S3Presigner presigner;
  private final String snapshots;
  private final String mail;
  private final String inbound;

  public S3Links(
      S3Client client, S3Presigner presigner, String snapshots, String mail, String inbound) {
    this.client = client;
    this.presigner = presigner;
    this.snapshots = snapshots;
    this.mail = mail;
    this.inbound = inbound;
  }

  @Override
  public Optional<Link> detail(Communication communication, OutboundEmail email, String fileName) {
    return linkIfThere(snapshots, ObjectKeys.snapshot(email), fileName);
  }

  @Override
  public Link attachment(Email email, Attachment file) {
    return link(
        mail, ObjectKeys.attachment(email.communication(), email.id(), file.number()), file.name());
  }

  @Override
  public Optional<Link> sent(OutboundEmail email, String fileName) {
    return linkIfThere(mail, ObjectKeys.sent(email.communication(), email.id()), fileName);
  }

  @Override
  public Link received(InboundEmail email, String fileName) {
    return link(inbound, email.objectKey(), fileName);
  }

  private Optional<Link> linkIfThere(String bucket, String key, String fileName) {
    return isThere(bucket, key) ? Optional.of(link(bucket, key, fileName)) : Optional.empty();
  }

  /** Without the right to list, S3 answers 403 for an object that is not there. */
  private boolean isThere(String bucket, String key) {
    try {
      client.headObject(head -> head.bucket(bucket).key(key));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == 404 || e.statusCode() == 403) {
        return false;
      }
      throw e;
    }
  }

  private Link link(String bucket, String key, String fileName) {
    PresignedGetObjectRequest signed =
        presigner.presignGetObject(
            presign ->
                presign
                    .signatureDuration(VALID)
                    .getObjectRequest(
                        get ->
                            get.bucket(bucket)
                                .key(key)
                                .responseContentDisposition(Disposition.attachment(fileName))));
    return new Link(URI.create(signed.url().toString()), signed.expiration());
  }
}
