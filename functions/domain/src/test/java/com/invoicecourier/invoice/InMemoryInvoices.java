package com.invoicecourier.invoice;

import com.invoicecourier.event.Event;
import com.invoicecourier.project.ProjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invoices for tests; a number of writes can be made to lose their race. */
public final class InMemoryInvoices implements Invoices {
  public final List<Event> events = new ArrayList<>();
  public int racesToLose;
  private final Map<InvoiceId, Invoice> heads = new LinkedHashMap<>();
  private final List<Invoice> imported = new ArrayList<>();

  public InMemoryInvoices(Invoice... kept) {
    List.of(kept).forEach(one -> heads.put(one.id(), one));
    imported.addAll(List.of(kept));
  }

  @Override
  public Optional<Invoice> find(ProjectId project, InvoiceId id) {
    return Optional.ofNullable(heads.get(id)).filter(one -> one.project().equals(project));
  }

  @Override
  public Optional<InvoiceVersion> version(ProjectId project, InvoiceId id, int version) {
    return imported.stream()
        .filter(one -> one.project().equals(project) && one.id().equals(id))
        .filter(one -> one.version() == version)
        .map(one -> new InvoiceVersion(version, one.detail(), one.importedAt()))
        .findFirst();
  }

  @Override
  public Page list(ProjectId project, Optional<String> after) {
    return new Page(
        heads.values().stream().filter(one -> one.project().equals(project)).toList(),
        Optional.empty());
  }

  @Override
  public boolean keepVersion(Invoice next, Optional<Invoice> previous, Event event) {
    if (racesToLose-- > 0 || !previous.equals(find(next.project(), next.id()))) {
      return false;
    }
    heads.put(next.id(), next);
    imported.add(next);
    events.add(event);
    return true;
  }

  @Override
  public boolean replaceGlance(Invoice changed) {
    if (racesToLose-- > 0) {
      return false;
    }
    heads.put(changed.id(), changed);
    return true;
  }

  public EmailsGlance glance(InvoiceId id) {
    return Optional.ofNullable(heads.get(id)).map(Invoice::emails).orElseThrow();
  }
}
