package com.invoicecourier.lambda.handler;

import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Glance;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.communication.Topic;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.invoice.EmailsGlance;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A project with an invoice and one thread on it; no two share an id. */
@SuppressWarnings("ImmutableEnumChecker") // ids are immutable records
enum Tenant {
  OWN("general-contractor", "riverside-school", "prime-07", "B"),
  OTHER_PROJECT("general-contractor", "riverside-gym", "prime-08", "C"),
  OTHER_COMPANY("owner", "harbour-hospital", "funding-04", "D");

  /** Stands in the subject of every thread, for nobody to see who may not read it. */
  static final String MARK = "between-us";

  final CompanyId company;
  final ProjectId project;
  final InvoiceId invoice;
  final CommunicationId thread;
  final EmailId sent;
  final EmailId filed;
  final EmailId held;
  private final String last;

  Tenant(String company, String project, String invoice, String last) {
    this.last = last;
    this.company = new CompanyId(company);
    this.project = new ProjectId(project);
    this.invoice = new InvoiceId(invoice);
    this.thread = new CommunicationId("01KN45QZ8G3M7D2XW9A5CVT6H" + last);
    this.sent = new EmailId("01KN45QZ8H6R1F8PY3E0NKS4J" + last);
    this.filed = new EmailId("01KN4E2M5V9T0B7ZQ6X3GWD8C" + last);
    this.held = new EmailId("01KN4E2M5V9T0B7ZQ6X3GWD8H" + last);
  }

  void fill(Office office, boolean isPrivate, List<Mailbox> participants) {
    office
        .communications
        .add(
            communication(isPrivate, participants),
            email(),
            answer(filed, Status.FILED),
            answer(held, Status.HELD))
        .add(recipient());
  }

  /** Values for the parameters of a route's path. */
  Map<String, String> path(EmailId email) {
    return Map.ofEntries(
        Map.entry("company", company.value()),
        Map.entry("project", project.value()),
        Map.entry("invoice", invoice.value()),
        Map.entry("user", "somebody-new"),
        Map.entry("address", "new@contacts.example"),
        Map.entry("communication", thread.value()),
        Map.entry("email", email.value()),
        Map.entry("recipient", "01"),
        Map.entry("number", "0"),
        Map.entry("before", "1"),
        Map.entry("after", "1"),
        Map.entry("mail", "01KN5AYQ7D4W8G2KXM6T9BZ1EP"));
  }

  Company companyRecord() {
    return new Company(
        company, "Company " + company.value(), "US", Optional.of(PointOfView.GENERAL_CONTRACTOR));
  }

  Project projectRecord() {
    return new Project(project, company, "Project " + project.value(), "1");
  }

  Invoice invoiceRecord(boolean isPrivate) {
    Invoice like = Riverside.invoice();
    return new Invoice(
        invoice,
        company,
        project,
        like.number(),
        like.applicationNumber(),
        like.contract(),
        like.period(),
        like.status(),
        like.language(),
        like.currentPaymentDue(),
        like.version(),
        like.detail(),
        like.importedAt(),
        like.unprintable(),
        isPrivate
            ? EmailsGlance.NONE.sentPrivately(1, Riverside.AT)
            : EmailsGlance.NONE.sent(1, Riverside.AT),
        1);
  }

  private Communication communication(boolean isPrivate, List<Mailbox> participants) {
    List<Participant> people = new ArrayList<>();
    people.add(new Participant(Riverside.mailbox(Riverside.JANE), Participant.As.SENDER));
    participants.forEach(one -> people.add(new Participant(one, Participant.As.CC)));
    return new Communication(
        thread,
        company,
        project,
        invoice,
        "7",
        1,
        MARK,
        isPrivate,
        Riverside.invoice().language(),
        Riverside.AT,
        Riverside.mailbox(Riverside.JANE),
        people,
        Glance.begun(Riverside.AT, MARK).replied(Riverside.AT, MARK).held(1),
        1);
  }

  private Topic topic() {
    return new Topic(company, project, invoice, 1);
  }

  private OutboundEmail email() {
    OutboundEmail like = Riverside.email();
    return new OutboundEmail(
        thread,
        sent,
        topic(),
        like.at(),
        like.sender(),
        like.senderName(),
        like.pinned(),
        like.to(),
        like.cc(),
        MARK,
        like.language(),
        List.of());
  }

  private Recipient recipient() {
    return Recipient.queued(
        new RecipientId(thread, sent, RecipientId.number(1)),
        topic(),
        Riverside.DANA,
        Recipient.Field.TO,
        new ReplyToken("abcdefghijklmnopqrstuvwxy" + last.toLowerCase(Locale.ROOT)),
        Riverside.AT,
        Riverside.AT.plusSeconds(300));
  }

  private InboundEmail answer(EmailId id, Status status) {
    InboundEmail like = Riverside.answer(status, Riverside.DANA);
    return new InboundEmail(
        thread,
        id,
        like.at(),
        like.from(),
        like.to(),
        like.cc(),
        MARK,
        like.classified(),
        like.trust(),
        status,
        like.heldBecause(),
        like.problem(),
        like.suggestion(),
        like.decision(),
        List.of(new Attachment(0, "a.pdf", "application/pdf", 3, Sha256.of("a"))),
        MARK,
        like.objectKey(),
        1);
  }
}
