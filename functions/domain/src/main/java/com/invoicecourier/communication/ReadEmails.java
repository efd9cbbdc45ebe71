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
import com.invoicecourier.project.Membership;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.reply.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    Optional<Membership> member = readers.membership(actor, project);
    if (member.isEmpty()) {
      return Result.refused(new Refusal.NotFound("project"));
    }
    List<Communication> readable = readable(member.get(), project, invoice, after);
    if (readable.isEmpty() && invoices.find(project, invoice).isEmpty()) {
      return Result.refused(new Refusal.NotFound("invoice"));
    }
    return Result.done(
        page(readable, Permission.READ_HELD_MAIL.allows(member.get().member().role())));
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
      Membership member, ProjectId project, InvoiceId invoice, Optional<CommunicationId> after) {
    List<Communication> readable = new ArrayList<>();
    Page page = communications.list(project, invoice, after);
    addReadable(readable, member, page);
    while (readable.size() <= Limits.PAGE_ITEMS_MAX && page.next().isPresent()) {
      page = communications.list(project, invoice, page.next());
      addReadable(readable, member, page);
    }
    return readable;
  }

  private static void addReadable(List<Communication> readable, Membership member, Page page) {
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
    List<Email> readable = thread.emails().stream().filter(reader::mayRead).toList();
    Map<EmailId, List<Span>> texts =
        bodies.readAll(
            thread.communication().id(),
            readable.stream().map(ReadEmails::contentOf).collect(Collectors.toSet()));
    return new OpenedCommunication(
        thread.communication(),
        reader.may(Permission.DECIDE),
        newestVersion(thread.communication()),
        readable.stream()
            .map(email -> opened(email, thread, texts.getOrDefault(contentOf(email), List.of())))
            .toList());
  }

  private int newestVersion(Communication communication) {
    return invoices
        .find(communication.project(), communication.invoice())
        .map(Invoice::version)
        .orElse(communication.version());
  }

  private static EmailId contentOf(Email email) {
    return switch (email) {
      case OutboundEmail outbound -> outbound.contentOf();
      case InboundEmail inbound -> inbound.id();
    };
  }

  private static OpenedEmail opened(Email email, WithEmails thread, List<Span> text) {
    return switch (email) {
      case OutboundEmail outbound ->
          new OpenedEmail.Outbound(outbound, text, thread.recipientsOf(outbound.id()));
      case InboundEmail inbound -> new OpenedEmail.Inbound(inbound, text);
    };
  }
}
