package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.Topic;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Company, project, invoice and version, as every item of a communication names them. */
final class TopicItems {
  private TopicItems() {}

  static void put(EnhancedDocument.Builder item, Topic topic) {
    item.putString("company", topic.company().value())
        .putString("project", topic.project().value())
        .putString("invoice", topic.invoice().value())
        .putNumber("version", topic.version());
  }

  static Topic topic(EnhancedDocument item) {
    return new Topic(
        new CompanyId(Items.text(item, "company")),
        new ProjectId(Items.text(item, "project")),
        new InvoiceId(Items.text(item, "invoice")),
        Items.count(item, "version"));
  }
}
