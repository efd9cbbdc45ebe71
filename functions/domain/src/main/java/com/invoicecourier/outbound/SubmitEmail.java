package com.invoicecourier.outbound;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.access.Permission;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Bodies;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.InvoiceStatus;
import com.invoicecourier.invoice.Invoices;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.reply.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Records what is to be sent: nothing is mailed before this is stored, and asking twice with one
 * key records it once.
 */
public final class SubmitEmail {
  private static final int TRIES = 4;

  private final Access access;
  private final Invoices invoices;
  private final AcceptUploads uploads;
  private final Bodies bodies;
  private final Submissions submissions;
  private final DraftSubmission drafts;

  public SubmitEmail(
      Access access,
      Invoices invoices,
      AcceptUploads uploads,
      Bodies bodies,
      Submissions submissions,
      DraftSubmission drafts) {
    this.access = access;
    this.invoices = invoices;
    this.uploads = uploads;
    this.bodies = bodies;
    this.submissions = submissions;
    this.drafts = drafts;
  }

  public Result<Submitted> submit(
      Actor.Person sender, ProjectId project, InvoiceId id, IdempotencyKey key, NewEmail email) {
    return access
        .enter(sender, project, Permission.EMAIL_INVOICES)
        .then(SubmitEmail::released)
        .then(
            entry ->
                answeredBefore(key)
                    .orElseGet(
                        () ->
                            mailable(entry, id, email)
                                .then(invoice -> submit(sender, entry, invoice, key, email))));
  }

  private Result<Submitted> submit(
      Actor.Person sender, Entry entry, Invoice invoice, IdempotencyKey key, NewEmail email) {
    return uploads
        .find(entry, email)
        .then(
            files -> {
              var ids = drafts.drawIds();
              List<Attachment> kept = uploads.accept(entry, files, ids);
              bodies.keep(
                  ids.communication(),
                  ids.email(),
                  List.of(new Span(Span.Kind.REPLY, email.message())));
              return record(
                  invoice,
                  key,
                  read -> drafts.draft(sender, entry, read, key, email, kept, ids),
                  () -> mailable(entry, invoice.id(), email),
                  TRIES);
            });
  }

  /** Where others change the invoice meanwhile only it is read anew; files are copied once. */
  private Result<Submitted> record(
      Invoice read,
      IdempotencyKey key,
      Function<Invoice, Submissions.Submission> draft,
      Supplier<Result<Invoice>> readAnew,
      int tries) {
    Submissions.Submission submission = draft.apply(read);
    if (submissions.record(submission)) {
      return Result.done(
          new Submitted(
              submission.communication().id(),
              submission.email().id(),
              submission.email().topic().version()));
    }
    return answeredBefore(key)
        .orElseGet(
            () ->
                tries > 1
                    ? readAnew.get().then(next -> record(next, key, draft, readAnew, tries - 1))
                    : Result.refused(new Refusal.Conflict("The invoice is being changed.")));
  }

  private static Result<Entry> released(Entry entry) {
    return entry
        .company()
        .whyNotReleased()
        .map(why -> Result.<Entry>refused(new Refusal.NotReleased(why)))
        .orElseGet(() -> Result.done(entry));
  }

  private Optional<Result<Submitted>> answeredBefore(IdempotencyKey key) {
    return submissions
        .earlier(key)
        .map(
            earlier ->
                earlier.sameRequest()
                    ? Result.done(earlier.answer())
                    : Result.refused(new Refusal.KeyReused()));
  }

  private Result<Invoice> mailable(Entry entry, InvoiceId id, NewEmail email) {
    Optional<Invoice> found =
        invoices
            .find(entry.project().id(), id)
            .filter(invoice -> entry.holds(invoice.company(), invoice.project()));
    if (found.isEmpty()) {
      return Result.refused(new Refusal.NotFound("invoice"));
    }
    Invoice invoice = found.get();
    if (invoice.status() == InvoiceStatus.WITHDRAWN) {
      return Result.refused(new Refusal.Conflict("A withdrawn invoice cannot be mailed."));
    }
    if (email.version().filter(seen -> seen != invoice.version()).isPresent()) {
      return Result.refused(
          new Refusal.Conflict(
              "The invoice has changed: version " + invoice.version() + " is the newest."));
    }
    return Result.done(invoice);
  }
}
