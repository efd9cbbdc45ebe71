package com.invoicecourier.outbound;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.access.Permission;
import com.invoicecourier.access.Reader;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.invoice.InvoiceStatus;
import com.invoicecourier.invoice.Invoices;
import com.invoicecourier.project.Directory;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mails the same version again, to the same address or to another contact of the project, who
 * becomes a participant.
 *
 * <p>Only a person orders it, and a recipient is sent again once: asking twice mails once.
 */
public final class ResendEmail {
  private static final int TRIES = 4;
  private static final Set<RecipientState> MAY_HAVE_ARRIVED =
      EnumSet.of(
          RecipientState.UNCONFIRMED,
          RecipientState.SENT,
          RecipientState.DELAYED,
          RecipientState.DELIVERED);

  private final Access access;
  private final Readers readers;
  private final Directory directory;
  private final Invoices invoices;
  private final Communications communications;
  private final Resends resends;
  private final DraftResend drafts;
  private final RollUp rollUp;

  public ResendEmail(
      Access access,
      Readers readers,
      Directory directory,
      Invoices invoices,
      Communications communications,
      Resends resends,
      DraftResend drafts,
      RollUp rollUp) {
    this.access = access;
    this.readers = readers;
    this.directory = directory;
    this.invoices = invoices;
    this.communications = communications;
    this.resends = resends;
    this.drafts = drafts;
    this.rollUp = rollUp;
  }

  /** The email as it is queued. */
  public Result<OutboundEmail> resend(
      Actor.Person sender, RecipientId id, Optional<EmailAddress> address) {
    for (int tried = 0; tried < TRIES; tried++) {
      Result<Optional<OutboundEmail>> resent = tryResend(sender, id, address);
      if (!(resent instanceof Result.Done<Optional<OutboundEmail>>(var email))
          || email.isPresent()) {
        return resent.map(Optional::orElseThrow);
      }
    }
    return Result.refused(new Refusal.Conflict("The communication is being changed."));
  }

  /** Empty where somebody changed something meanwhile. */
  private Result<Optional<OutboundEmail>> tryResend(
      Actor.Person sender, RecipientId id, Optional<EmailAddress> address) {
    return communications
        .find(id.communication())
        .map(found -> readers.enter(sender, found, Permission.EMAIL_INVOICES))
        .orElse(Result.refused(new Refusal.NotFound("communication")))
        .then(
            reader ->
                enter(sender, reader.communication())
                    .then(entry -> tryResend(sender, reader, entry, id, address)));
  }

  private Result<Entry> enter(Actor.Person sender, Communication communication) {
    return access
        .enter(sender, communication.project(), Permission.EMAIL_INVOICES)
        .then(
            entry ->
                entry
                    .company()
                    .whyNotReleased()
                    .map(why -> Result.<Entry>refused(new Refusal.NotReleased(why)))
                    .orElseGet(() -> Result.done(entry)))
        .then(entry -> isWithdrawn(communication) ? withdrawn() : Result.done(entry));
  }

  private boolean isWithdrawn(Communication communication) {
    return invoices
        .find(communication.project(), communication.invoice())
        .filter(invoice -> invoice.status() == InvoiceStatus.WITHDRAWN)
        .isPresent();
  }

  private Result<Optional<OutboundEmail>> tryResend(
      Actor.Person sender,
      Reader reader,
      Entry entry,
      RecipientId id,
      Optional<EmailAddress> address) {
    Optional<Recipient> first = communications.recipient(id);
    Optional<OutboundEmail> email = email(id);
    if (first.isEmpty() || email.isEmpty()) {
      return Result.refused(new Refusal.NotFound("recipient"));
    }
    return mailbox(first.get(), entry, address)
        .then(to -> allowed(first.get(), to))
        .map(
            to ->
                record(
                    drafts.draft(
                        sender,
                        entry,
                        reader.communication(),
                        email.get(),
                        first.get(),
                        to,
                        mayBeDouble(first.get(), to))));
  }

  private Optional<OutboundEmail> email(RecipientId id) {
    return communications
        .email(id.communication(), id.email())
        .filter(OutboundEmail.class::isInstance)
        .map(OutboundEmail.class::cast);
  }

  private Optional<OutboundEmail> record(Resends.Resend resend) {
    if (!resends.record(resend)) {
      return Optional.empty();
    }
    rollUp.rollUp(resend.recipient().id());
    return Optional.of(resend.email());
  }

  /** Somebody whom the project knows: nobody else may be let into a thread by mail. */
  private Result<Mailbox> mailbox(Recipient first, Entry entry, Optional<EmailAddress> address) {
    if (address.filter(other -> !other.sameMailbox(first.mailbox().address())).isEmpty()) {
      return Result.done(first.mailbox());
    }
    return people(entry)
        .filter(one -> one.address().sameMailbox(address.get()))
        .findFirst()
        .map(Result::done)
        .orElse(
            Result.refused(Refusal.invalid("/address", "is nobody's in the project's directory")));
  }

  private Stream<Mailbox> people(Entry entry) {
    return Stream.concat(
        directory.contacts(entry.project().id()).stream()
            .map(contact -> Mailbox.of(contact.name(), contact.address())),
        directory.members(entry.project().id()).stream()
            .map(member -> Mailbox.of(member.name(), member.address())));
  }

  private static Result<Mailbox> allowed(Recipient first, Mailbox to) {
    if (first.marks().resentAs().isPresent()) {
      return conflict("It was already sent again: see the newer email.");
    }
    return switch (first.state()) {
      case QUEUED, SENDING -> conflict("It is still being sent: wait, or cancel it first.");
      case COMPLAINED ->
          first.mailbox().address().sameMailbox(to.address())
              ? conflict("The recipient called it spam: choose another address.")
              : Result.done(to);
      case CANCELLED, UNCONFIRMED, SENT, DELAYED, DELIVERED, FAILED, BOUNCED, SUPPRESSED ->
          Result.done(to);
    };
  }

  private static boolean mayBeDouble(Recipient first, Mailbox to) {
    return MAY_HAVE_ARRIVED.contains(first.state())
        && first.mailbox().address().sameMailbox(to.address());
  }

  private static <T> Result<T> conflict(String why) {
    return Result.refused(new Refusal.Conflict(why));
  }

  private static Result<Entry> withdrawn() {
    return conflict("A withdrawn invoice cannot be mailed.");
  }
}
