package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.Topic;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;

/** Company, project, invoice and version, as every item of a communication names them. */
final class TopicItems {
  private TopicItems() {}

  static void put(Item.Builder item, Topic topic) {
    item.putString("company", topic.company().value())
        .putString("project", topic.project().value())
        .putString("invoice", topic.invoice().value())
        .putNumber("version", topic.version());
  }

  static Topic topic(Item item) {
    return new Topic(
        new CompanyId(Items.text(item, "company")),
        new ProjectId(Items.text(item, "project")),
        new InvoiceId(Items.text(item, "invoice")),
        Items.count(item, "version"));
  }
}
