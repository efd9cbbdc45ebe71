package com.invoicecourier.compose;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.access.Permission;
import com.invoicecourier.communication.AddressHistories;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.invoice.EmailsGlance;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.InvoiceStatus;
import com.invoicecourier.invoice.Invoices;
import com.invoicecourier.invoice.pdf.Glyphs;
import com.invoicecourier.project.Contact;
import com.invoicecourier.project.Directory;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fills in the form Email Invoice: title, sender in Cc, subject, who will read it, warnings. */
public final class DraftEmail {
  private final Access access;
  private final Invoices invoices;
  private final Directory directory;
  private final AddressWarnings addresses;

  public DraftEmail(
      Access access, Invoices invoices, Directory directory, AddressHistories histories) {
    this.access = access;
    this.invoices = invoices;
    this.directory = directory;
    this.addresses = new AddressWarnings(histories);
  }

  public Result<EmailDraft> draft(Actor.Person sender, ProjectId project, InvoiceId id) {
    return access
        .enter(sender, project, Permission.EMAIL_INVOICES)
        .then(entry -> draft(sender, entry, id));
  }

  private Result<EmailDraft> draft(Actor.Person sender, Entry entry, InvoiceId id) {
    var notReleased = entry.company().whyNotReleased();
    if (notReleased.isPresent()) {
      return Result.refused(new Refusal.NotReleased(notReleased.get()));
    }
    return invoices
        .find(entry.project().id(), id)
        .filter(invoice -> entry.holds(invoice.company(), invoice.project()))
        .map(invoice -> Result.done(draft(sender, entry, invoice)))
        .orElse(Result.refused(new Refusal.NotFound("invoice")));
  }

  private EmailDraft draft(Actor.Person sender, Entry entry, Invoice invoice) {
    InvoiceLabels labels = new InvoiceLabels(invoice.language());
    PointOfView pointOfView = entry.company().pointOfView().orElseThrow();
    String contractWord = ContractWord.of(pointOfView, invoice.language());
    Mailbox self = Mailbox.of(sender.name(), sender.address());
    List<Member> members = directory.members(entry.project().id());
    return new EmailDraft(
        labels.title(invoice, contractWord),
        Mailbox.of(sender.name() + " (" + entry.company().name() + ")", sender.address()),
        List.of(),
        List.of(self),
        labels.subject(invoice, contractWord, entry.project().name()),
        labels.message(),
        invoice.language(),
        invoice.version(),
        labels.fileName(invoice.number(), invoice.version()),
        readers(sender, members),
        Stream.concat(
                warnings(entry, invoice).stream(),
                addresses.of(entry.company().id(), known(entry, members)).stream())
            .toList());
  }

  /** Everybody whom the form may suggest. */
  private List<EmailAddress> known(Entry entry, List<Member> members) {
    return Stream.concat(
            directory.contacts(entry.project().id()).stream().map(Contact::address),
            members.stream().map(Member::address))
        .distinct()
        .toList();
  }

  private static List<EmailDraft.Reader> readers(Actor.Person sender, List<Member> members) {
    return members.stream()
        .filter(member -> member.role().atLeast(Role.READ_ONLY))
        .map(
            member ->
                new EmailDraft.Reader(
                    Mailbox.of(member.name(), member.address()), why(sender, member)))
        .toList();
  }

  private static EmailDraft.Why why(Actor.Person sender, Member member) {
    if (member.user().equals(sender.user())) {
      return EmailDraft.Why.SENDER;
    }
    return member.role() == Role.ADMIN ? EmailDraft.Why.ADMIN : EmailDraft.Why.EVERYONE;
  }

  private static List<EmailDraft.Warning> warnings(Entry entry, Invoice invoice) {
    List<EmailDraft.Warning> warnings = new ArrayList<>();
    if (invoice.status() == InvoiceStatus.DRAFT) {
      warnings.add(new EmailDraft.Warning("draft", "This invoice is still a draft."));
    }
    if (invoice.status() == InvoiceStatus.WITHDRAWN) {
      warnings.add(new EmailDraft.Warning("withdrawn", "This invoice was withdrawn."));
    }
    String lacking = Glyphs.lacking(invoice.unprintable() + entry.project().name());
    if (!lacking.isEmpty()) {
      warnings.add(
          new EmailDraft.Warning(
              "unprintable", "The PDF shows a box for each of these: " + lacking));
    }
    invoice
        .emails()
        .lastSend()
        .map(EmailsGlance.Send::version)
        .ifPresent(
            sent ->
                warnings.add(
                    sent.intValue() == invoice.version()
                        ? new EmailDraft.Warning(
                            "already-sent", "Version " + sent + " was already mailed.")
                        : new EmailDraft.Warning(
                            "changed",
                            "The invoice changed since version " + sent + " was mailed.")));
    return warnings;
  }
}
