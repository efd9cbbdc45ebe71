package com.invoicecourier.communication;

import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.access.Reader;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Communications.Page;
import com.invoicecourier.communication.Communications.WithEmails;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.Invoices;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the Emails tab of an invoice and its communications to those who may read them. */
public final class ReadEmails {
  private final Communications communications;
  private final Bodies bodies;
  private final Invoices invoices;
  private final Readers readers;

  public ReadEmails(
      Communications communications, Bodies bodies, Invoices invoices, Readers readers) {
    this.communications = communications;
    this.bodies = bodies;
    this.invoices = invoices;
    this.readers = readers;
  }

  public Result<EmailsTab> list(
      Actor actor, ProjectId project, InvoiceId invoice, Optional<CommunicationId> after) {
    Optional<Member> member = readers.member(actor, project);
    if (member.isEmpty()) {
      return Result.refused(new Refusal.NotFound("project"));
    }
    List<Communication> readable = readable(member.get(), project, invoice, after);
    if (readable.isEmpty() && invoices.find(project, invoice).isEmpty()) {
      return Result.refused(new Refusal.NotFound("invoice"));
    }
    return Result.done(page(readable, Permission.READ_HELD_MAIL.allows(member.get().role())));
  }

  public Result<OpenedCommunication> open(Actor actor, CommunicationId id) {
    return communications
        .thread(id)
        .map(thread -> readers.enter(actor, thread.communication()).map(in -> opened(in, thread)))
        .orElse(Result.refused(new Refusal.NotFound("communication")));
  }

  /**
   * Reads on past what the member may not read: a short page would tell that something is there.
   */
  private List<Communication> readable(
      Member member, ProjectId project, InvoiceId invoice, Optional<CommunicationId> after) {
    List<Communication> readable = new ArrayList<>();
    Page page = communications.list(project, invoice, after);
    addReadable(readable, member, page);
    while (readable.size() <= Limits.PAGE_ITEMS_MAX && page.next().isPresent()) {
      page = communications.list(project, invoice, page.next());
      addReadable(readable, member, page);
    }
    return readable;
  }

  private static void addReadable(List<Communication> readable, Member member, Page page) {
    page.communications().stream()
        .filter(communication -> Readers.mayRead(member, communication))
        .forEach(readable::add);
  }

  private static EmailsTab page(List<Communication> readable, boolean administrator) {
    if (readable.size() <= Limits.PAGE_ITEMS_MAX) {
      return new EmailsTab(readable, administrator, Optional.empty());
    }
    List<Communication> shown = readable.subList(0, Limits.PAGE_ITEMS_MAX);
    return new EmailsTab(shown, administrator, Optional.of(shown.getLast().id()));
  }

  private OpenedCommunication opened(Reader reader, WithEmails thread) {
    return new OpenedCommunication(
        thread.communication(),
        reader.may(Permission.DECIDE),
        newestVersion(thread.communication()),
        thread.emails().stream()
            .filter(email -> reader.mayRead(email))
            .map(email -> opened(email, thread))
            .toList());
  }

  private int newestVersion(Communication communication) {
    return invoices
        .find(communication.project(), communication.invoice())
        .map(Invoice::version)
        .orElse(communication.version());
  }

  private OpenedEmail opened(Email email, WithEmails thread) {
    return switch (email) {
      case OutboundEmail outbound ->
          new OpenedEmail.Outbound(
              outbound,
              bodies.read(outbound.communication(), outbound.contentOf()),
              thread.recipientsOf(outbound.id()));
      case InboundEmail inbound ->
          new OpenedEmail.Inbound(inbound, bodies.read(inbound.communication(), inbound.id()));
    };
  }
}
