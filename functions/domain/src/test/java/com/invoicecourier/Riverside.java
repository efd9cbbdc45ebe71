package com.invoicecourier;

import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Client;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.access.Scope;
import com.invoicecourier.communication.Classified;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Glance;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.MailClass;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.communication.Topic;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.event.Events;
import com.invoicecourier.invoice.DemoInvoices;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.DetailJson;
import com.invoicecourier.invoice.EmailsGlance;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.project.InMemoryDirectory;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import com.invoicecourier.project.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The general contractor's project of the tests: its people, its invoice, one thread on it. */
public final class Riverside {
  public static final Instant AT = Instant.parse("2026-04-01T12:00:00Z");
  public static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
  public static final CompanyId COMPANY = new CompanyId("general-contractor");
  public static final ProjectId PROJECT = new ProjectId("riverside-school");
  public static final InvoiceId INVOICE = new InvoiceId("prime-07");
  public static final CommunicationId THREAD = new CommunicationId("01KN45QZ8G3M7D2XW9A5CVT6HB");
  public static final EmailId SENT = new EmailId("01KN45QZ8H6R1F8PY3E0NKS4JM");
  public static final EmailId ANSWER = new EmailId("01KN4E2M5V9T0B7ZQ6X3GWD8CA");
  public static final ReplyAddresses REPLIES = new ReplyAddresses("mail.invoicecourier.example");
  public static final Detail DETAIL = DemoInvoices.GENERAL_CONTRACTOR.detail();

  /** The invoice administrator who sent the thread. */
  public static final Actor.Person JANE = person("invoice-admin", "jane.roe", "Jane Roe");

  public static final Actor.Person STANDARD = person("standard", "sam.lee", "Sam Lee");
  public static final Actor.Person READ_ONLY = person("read-only", "ron.vega", "Ron Vega");
  public static final Actor.Person OUTSIDER = person("outsider", "olga.fox", "Olga Fox");
  public static final Actor.Machine INTEGRATOR =
      machine("general-contractor-integrator", Scope.INVOICES_WRITE, Scope.DIRECTORY_WRITE);
  public static final Actor.Machine OPERATOR = machine("operator", Scope.MAIL_REVIEW);
  public static final Mailbox DANA =
      Mailbox.of("Dana Whitfield", new EmailAddress("dana.whitfield@riverside-usd.example"));
  public static final Mailbox PRIYA =
      Mailbox.of("Priya Natarajan", new EmailAddress("priya@natarajan-architects.example"));

  private Riverside() {}

  public static Actor.Machine machine(String client, Scope... scopes) {
    return new Actor.Machine(new ClientId(client), Set.of(scopes));
  }

  public static Company company(String country, Optional<PointOfView> pointOfView) {
    return new Company(COMPANY, "Granite & Pine Builders", country, pointOfView);
  }

  public static InMemoryDirectory directory() {
    InMemoryDirectory directory = new InMemoryDirectory();
    directory.keep(company("US", Optional.of(PointOfView.GENERAL_CONTRACTOR)));
    directory.keep(new Project(PROJECT, COMPANY, "Riverside Elementary School", "2025-014"));
    directory.keep(member(JANE, Role.ADMIN));
    directory.keep(member(STANDARD, Role.STANDARD));
    directory.keep(member(READ_ONLY, Role.READ_ONLY));
    directory.keep(new Client(INTEGRATOR.client(), Optional.of(COMPANY)));
    directory.keep(new Client(OPERATOR.client(), Optional.empty()));
    return directory;
  }

  public static Member member(Actor.Person person, Role role) {
    return new Member(PROJECT, person.user(), person.address(), person.name(), role);
  }

  public static Invoice invoice() {
    return new Invoice(
        INVOICE,
        COMPANY,
        PROJECT,
        DETAIL.number(),
        DETAIL.applicationNumber(),
        DETAIL.contract(),
        DETAIL.period(),
        DETAIL.status(),
        DETAIL.language(),
        DETAIL.summary().currentPaymentDue(),
        1,
        Sha256.of(DetailJson.write(DETAIL)),
        AT,
        "",
        EmailsGlance.NONE.sent(1, AT),
        1);
  }

  public static Topic topic() {
    return new Topic(COMPANY, PROJECT, INVOICE, 1);
  }

  public static Communication communication(boolean isPrivate) {
    return new Communication(
        THREAD,
        COMPANY,
        PROJECT,
        INVOICE,
        "7",
        1,
        "Invoice #7",
        isPrivate,
        Language.EN,
        AT,
        mailbox(JANE),
        List.of(
            new Participant(mailbox(JANE), Participant.As.SENDER),
            new Participant(DANA, Participant.As.TO)),
        Glance.begun(AT, "Dana, attached is"),
        1);
  }

  public static OutboundEmail email() {
    return new OutboundEmail(
        THREAD,
        SENT,
        topic(),
        AT,
        mailbox(JANE),
        "Jane Roe (Granite & Pine Builders)",
        new OutboundEmail.Pinned(
            invoice().detail(), AT, "7", "Riverside Elementary School", "Prime Contract"),
        List.of(DANA),
        List.of(mailbox(JANE), PRIYA),
        "Invoice #7 for Prime Contract #PC-001",
        Language.EN,
        List.of());
  }

  public static Recipient recipient(int position, Mailbox mailbox) {
    return Recipient.queued(
        new RecipientId(THREAD, SENT, RecipientId.number(position)),
        topic(),
        mailbox,
        Recipient.Field.TO,
        new ReplyToken("abcdefghijklmnopqrstuvwxy" + "abcdefg".charAt(position)),
        AT,
        AT.plusSeconds(300));
  }

  public static InboundEmail answer(Status status, Mailbox from) {
    return new InboundEmail(
        THREAD,
        ANSWER,
        AT.plusSeconds(9_000),
        Optional.of(from),
        List.of(mailbox(JANE)),
        List.of(),
        "RE: Invoice #7",
        Classified.as(status == Status.AUTOMATIC ? MailClass.AUTO_REPLY : MailClass.PERSON),
        new Trust(Trust.Level.VERIFIED, "DMARC passed."),
        status,
        status == Status.HELD ? Optional.of("The writer takes no part.") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "Approved.",
        "in/a",
        1);
  }

  public static Mailbox mailbox(Actor.Person person) {
    return Mailbox.of(person.name(), person.address());
  }

  public static Supplier<String> ids() {
    AtomicInteger drawn = new AtomicInteger();
    return () -> String.format("01KN45QZ8G%016d", drawn.incrementAndGet());
  }

  public static Events events() {
    return new Events(CLOCK, ids());
  }

  private static Actor.Person person(String role, String local, String name) {
    return new Actor.Person(
        new UserId("general-contractor-" + role),
        new EmailAddress(local + "@granitepine.example"),
        name);
  }
}
