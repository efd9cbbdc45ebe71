package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.Sha256;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Topic;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.event.EventId;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.UserId;

/** How every item of the table is found. */
final class Keys {
  static final String PERIOD_PREFIX = "PERIOD#";
  static final String MEMBER_PREFIX = "MEMBER#";
  static final String CONTACT_PREFIX = "CONTACT#";
  static final String PROJECT_PREFIX = "PROJECT#";
  static final String EMAIL_PREFIX = "EMAIL#";
  static final String POINTER_PREFIX = "COMMUNICATION#";
  static final String UNMATCHED = "UNMATCHED";
  static final String EVENT = "EVENT";

  private Keys() {}

  static Key company(CompanyId id) {
    return new Key("COMPANY#" + id.value(), "COMPANY");
  }

  static Key client(ClientId id) {
    return new Key("CLIENT#" + id.value(), "CLIENT");
  }

  static String projectPk(ProjectId id) {
    return "PROJECT#" + id.value();
  }

  static Key project(ProjectId id) {
    return new Key(projectPk(id), "PROJECT");
  }

  static Key member(ProjectId project, UserId user) {
    return new Key(projectPk(project), MEMBER_PREFIX + user.value());
  }

  static Key contact(ProjectId project, EmailAddress address) {
    return new Key(projectPk(project), CONTACT_PREFIX + address.folded());
  }

  static String userPk(UserId user) {
    return "USER#" + user.value();
  }

  static Key membership(UserId user, ProjectId project) {
    return new Key(userPk(user), PROJECT_PREFIX + project.value());
  }

  static String communicationPk(CommunicationId id) {
    return "COMMUNICATION#" + id.value();
  }

  static Key communication(CommunicationId id) {
    return new Key(communicationPk(id), "COMMUNICATION");
  }

  static String invoicePk(ProjectId project, InvoiceId invoice) {
    return "INVOICE#" + project.value() + "#" + invoice.value();
  }

  static Key invoice(ProjectId project, InvoiceId invoice) {
    return new Key(projectPk(project), "INVOICE#" + invoice.value());
  }

  static Key version(ProjectId project, InvoiceId invoice, int version) {
    return new Key(invoicePk(project, invoice), String.format("VERSION#%04d", version));
  }

  /** Rows sort by the end of the billing period. */
  static Key period(Invoice invoice) {
    return new Key(
        projectPk(invoice.project()),
        PERIOD_PREFIX + invoice.period().end() + "#" + invoice.id().value());
  }

  static Key pointer(Topic topic, CommunicationId communication) {
    return new Key(
        invoicePk(topic.project(), topic.invoice()), POINTER_PREFIX + communication.value());
  }

  static Key email(CommunicationId communication, EmailId id) {
    return new Key(communicationPk(communication), EMAIL_PREFIX + id.value());
  }

  static String recipientPrefix(EmailId email) {
    return EMAIL_PREFIX + email.value() + "#RECIPIENT#";
  }

  static Key recipient(CommunicationId communication, EmailId email, String number) {
    return new Key(communicationPk(communication), recipientPrefix(email) + number);
  }

  static Key token(Sha256 hash) {
    return new Key("TOKEN#" + hash.hex(), "TOKEN");
  }

  static Key sesId(String id) {
    return new Key("SES#" + id, "SES#" + id);
  }

  static Key mail(Sha256 hash) {
    return new Key("MAIL#" + hash.hex(), "MAIL#" + hash.hex());
  }

  static Key address(CompanyId company, EmailAddress address) {
    return new Key("COMPANY#" + company.value(), "ADDRESS#" + address.folded());
  }

  static Key idempotency(String actor, String key) {
    String pk = "IDEMPOTENCY#" + actor + "#" + key;
    return new Key(pk, pk);
  }

  static Key event(EventId id) {
    return new Key("EVENT#" + id.value(), EVENT);
  }

  /** A copy of an event, to publish it again. */
  static Key eventCopy(EventId id, EventId copy) {
    return new Key(event(id).pk(), "COPY#" + copy.value());
  }

  static Key unmatched(String ulid) {
    return new Key(UNMATCHED, ulid);
  }
}
