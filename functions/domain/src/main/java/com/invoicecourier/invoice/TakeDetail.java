package com.invoicecourier.invoice;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Entry;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.event.Fact;
import com.invoicecourier.invoice.pdf.Glyphs;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes a Detail as an immutable version; the same content twice makes no new one. */
public final class TakeDetail {
  private static final int TRIES = 5;

  private final Invoices invoices;
  private final Details details;
  private final Events events;
  private final Clock clock;

  public TakeDetail(Invoices invoices, Details details, Events events, Clock clock) {
    this.invoices = invoices;
    this.details = details;
    this.events = events;
    this.clock = clock;
  }

  Result<Imported> take(Entry entry, InvoiceId id, byte[] json) {
    return switch (DetailJson.read(json)) {
      case DetailReading.Read(Detail detail) -> keep(entry, id, detail);
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
      String unprintable = Glyphs.lacking(new String(canonical, StandardCharsets.UTF_8));
      Invoice next = next(entry, id, detail, hash, unprintable, previous);
      if (invoices.keepVersion(next, previous, imported(next))) {
        return Result.done(new Imported(id, next.version(), hash, true));
      }
    }
    return Result.refused(new Refusal.Conflict("The invoice is being changed."));
  }

  private Invoice next(
      Entry entry,
      InvoiceId id,
      Detail detail,
      Sha256 hash,
      String unprintable,
      Optional<Invoice> previous) {
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
        unprintable,
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
