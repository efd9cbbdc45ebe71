package com.invoicecourier.lambda.s3;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Topic;

/** Where objects are kept in their buckets. */
final class ObjectKeys {
  private ObjectKeys() {}

  static String snapshot(OutboundEmail email) {
    Topic topic = email.topic();
    return String.join(
        "/",
        "snapshots",
        topic.project().value(),
        topic.invoice().value(),
        Integer.toString(topic.version()),
        email.language().tag() + ".pdf");
  }

  static String sent(CommunicationId communication, EmailId email) {
    return "sent/" + communication.value() + "/" + email.value() + ".eml";
  }

  static String attachment(CommunicationId communication, EmailId email, int number) {
    return String.format("attachments/%s/%s/%02d", communication.value(), email.value(), number);
  }
}
