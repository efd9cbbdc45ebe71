package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Email;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.Link;
import com.invoicecourier.communication.Links;
import com.invoicecourier.communication.OutboundEmail;
import java.util.Optional;

/** Links to what is kept of emails. */
public final class S3Links implements Links {
  private final Objects snapshots;
  private final Objects mail;
  private final Objects inbound;
  private final PresignedLinks links;

  public S3Links(Objects snapshots, Objects mail, Objects inbound, PresignedLinks links) {
    this.snapshots = snapshots;
    this.mail = mail;
    this.inbound = inbound;
    this.links = links;
  }

  @Override
  public Optional<Link> detail(Communication communication, OutboundEmail email, String fileName) {
    return linkIfThere(snapshots, ObjectKeys.snapshot(email), fileName);
  }

  @Override
  public Link attachment(Email email, Attachment file) {
    EmailId of =
        switch (email) {
          case OutboundEmail outbound -> outbound.contentOf();
          case InboundEmail inbound -> inbound.id();
        };
    String key = ObjectKeys.attachment(email.communication(), of, file.number());
    return links.to(mail, key, file.name());
  }

  @Override
  public Optional<Link> sent(OutboundEmail email, String fileName) {
    return linkIfThere(mail, ObjectKeys.sent(email.communication(), email.id()), fileName);
  }

  @Override
  public Link received(InboundEmail email, String fileName) {
    return links.to(inbound, email.objectKey(), fileName);
  }

  private Optional<Link> linkIfThere(Objects bucket, String key, String fileName) {
    return bucket.has(key) ? Optional.of(links.to(bucket, key, fileName)) : Optional.empty();
  }
}
