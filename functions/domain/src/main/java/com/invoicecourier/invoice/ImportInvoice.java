package com.invoicecourier.invoice;

import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.access.Permission;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.event.Fact;
import com.invoicecourier.project.ProjectId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes an invoice's Detail as an immutable version; the same content twice makes no new one. */
public final class ImportInvoice {
  private static final int TRIES = 5;

  private final Access access;
  private final Invoices invoices;
  private final Details details;
  private final Events events;
  private final Clock clock;

  public ImportInvoice(
      Access access, Invoices invoices, Details details, Events events, Clock clock) {
    this.access = access;
    this.invoices = invoices;
    this.details = details;
    this.events = events;
    this.clock = clock;
  }

  public Result<Imported> importDetail(Actor actor, ProjectId project, InvoiceId id, byte[] json) {
    return access
        .enter(actor, project, Permission.IMPORT_INVOICES)
        .then(entry -> read(json).then(detail -> keep(entry, id, detail)));
  }

  private static Result<Detail> read(byte[] json) {
    if (json.length > Limits.DETAIL_BODY_BYTES_MAX) {
      return Result.refused(
          Refusal.invalid("", "is larger than " + Limits.DETAIL_BODY_BYTES_MAX + " bytes"));
    }
    return switch (DetailJson.read(json)) {
      case DetailReading.Read(Detail detail) -> Result.done(detail);
      case DetailReading.NotJson() -> Result.refused(new Refusal.NotJson());
      case DetailReading.Refused(var errors) ->
          Result.refused(new Refusal.Invalid(errors.errors(), errors.count()));
    };
  }

  /** The object first, then the items that name it: a crash in between leaves nothing dangling. */
  private Result<Imported> keep(Entry entry, InvoiceId id, Detail detail) {
    byte[] canonical = DetailJson.write(detail);
    Sha256 hash = Sha256.of(canonical);
    for (int tried = 0; tried < TRIES; tried++) {
      Optional<Invoice> previous = invoices.find(entry.project().id(), id);
      if (previous.filter(head -> head.detail().equals(hash)).isPresent()) {
        return Result.done(new Imported(id, previous.get().version(), hash, false));
      }
      details.keep(hash, canonical);
      Invoice next = next(entry, id, detail, hash, previous);
      if (invoices.keepVersion(next, previous, imported(next))) {
        return Result.done(new Imported(id, next.version(), hash, true));
      }
    }
    return Result.refused(new Refusal.Conflict("The invoice is being changed."));
  }

  private Invoice next(
      Entry entry, InvoiceId id, Detail detail, Sha256 hash, Optional<Invoice> previous) {
    return new Invoice(
        id,
        entry.company().id(),
        entry.project().id(),
        detail.number(),
        detail.applicationNumber(),
        detail.contract(),
        detail.period(),
        detail.status(),
        detail.language(),
        detail.summary().currentPaymentDue(),
        previous.map(Invoice::version).orElse(0) + 1,
        hash,
        clock.instant(),
        previous.map(Invoice::emails).orElse(EmailsGlance.NONE),
        previous.map(Invoice::revision).orElse(0L) + 1);
  }

  private Event imported(Invoice invoice) {
    return events.of(
        EventType.INVOICE_IMPORTED,
        Map.of(
            Fact.COMPANY, invoice.company().value(),
            Fact.PROJECT, invoice.project().value(),
            Fact.INVOICE, invoice.id().value(),
            Fact.VERSION, Integer.toString(invoice.version())));
  }
}
