package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.outbound.SentFiles;

/** The files of outbound emails, in the mail bucket. */
public final class S3SentFiles implements SentFiles {
  private final Objects mail;

  public S3SentFiles(Objects mail) {
    this.mail = mail;
  }

  @Override
  public byte[] read(OutboundEmail email, Attachment attachment) {
    return mail.read(
        ObjectKeys.attachment(email.communication(), email.contentOf(), attachment.number()));
  }
}
