package com.invoicecourier.lambda.s3;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Topic;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.outbound.UploadId;
import com.invoicecourier.project.ProjectId;

/** Where objects are kept in their buckets. */
final class ObjectKeys {
  private ObjectKeys() {}

  static String snapshot(OutboundEmail email) {
    Topic topic = email.topic();
    return snapshot(topic.project(), topic.invoice(), topic.version(), email.language());
  }

  static String snapshot(ProjectId project, InvoiceId invoice, int version, Language language) {
    return String.join(
        "/",
        "snapshots",
        project.value(),
        invoice.value(),
        Integer.toString(version),
        language.tag() + ".pdf");
  }

  static String sent(CommunicationId communication, EmailId email) {
    return "sent/" + communication.value() + "/" + email.value() + ".eml";
  }

  static String body(CommunicationId communication, EmailId email) {
    return "bodies/" + communication.value() + "/" + email.value() + ".json";
  }

  static String detail(Sha256 hash) {
    return "details/" + hash.hex() + ".json";
  }

  static String preview(Sha256 key) {
    return "previews/" + key.hex() + ".pdf";
  }

  static String upload(CompanyId company, ProjectId project, UploadId id) {
    return company.value() + "/" + project.value() + "/" + id.value();
  }

  static String attachment(CommunicationId communication, EmailId email, int number) {
    return String.format("attachments/%s/%s/%02d", communication.value(), email.value(), number);
  }
}
