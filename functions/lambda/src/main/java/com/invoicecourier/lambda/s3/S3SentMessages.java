package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.outbound.SentMessages;
import java.util.Optional;

/** Messages as handed over, in the mail bucket. */
public final class S3SentMessages implements SentMessages {
  private final Objects mail;

  public S3SentMessages(Objects mail) {
    this.mail = mail;
  }

  @Override
  public Optional<byte[]> find(CommunicationId communication, EmailId email) {
    return mail.find(ObjectKeys.sent(communication, email));
  }

  @Override
  public byte[] keep(CommunicationId communication, EmailId email, byte[] message) {
    return mail.keepFirst(ObjectKeys.sent(communication, email), "message/rfc822", message);
  }
}
