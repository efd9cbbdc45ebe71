package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.Limits;
import com.invoicecourier.event.Event;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.InvoiceVersion;
import com.invoicecourier.invoice.Invoices;
import com.invoicecourier.project.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Invoices and their versions in the table. */
public final class DynamoInvoices implements Invoices {
  private final Table table;

  public DynamoInvoices(Table table) {
    this.table = table;
  }

  @Override
  public Optional<Invoice> find(ProjectId project, InvoiceId id) {
    return table.get(Keys.invoice(project, id)).map(InvoiceItems::invoice);
  }

  @Override
  public Optional<InvoiceVersion> version(ProjectId project, InvoiceId id, int version) {
    return table.get(Keys.version(project, id, version)).map(InvoiceItems::version);
  }

  /**
   * The cursor is a row's sort key without its prefix; another text reads as no position at all.
   */
  @Override
  public Page list(ProjectId project, Optional<String> after) {
    var page =
        table.newestFirst(
            Keys.projectPk(project),
            Keys.PERIOD_PREFIX,
            Limits.PAGE_ITEMS_MAX,
            after.map(cursor -> Keys.PERIOD_PREFIX + cursor));
    return new Page(
        page.items().stream().map(InvoiceItems::invoice).toList(),
        page.next().map(sk -> sk.substring(Keys.PERIOD_PREFIX.length())));
  }

  @Override
  public boolean keepVersion(Invoice next, Optional<Invoice> previous, Event event) {
    EnhancedDocument head = InvoiceItems.head(next, next.revision());
    List<Write> writes = new ArrayList<>();
    writes.add(
        previous
            .<Write>map(read -> new Write.Replace(head, read.revision()))
            .orElseGet(() -> new Write.Create(head)));
    previous
        .map(Keys::period)
        .filter(row -> !row.equals(Keys.period(next)))
        .ifPresent(row -> writes.add(new Write.Remove(row)));
    writes.add(new Write.Put(InvoiceItems.row(next, next.revision())));
    writes.add(new Write.Create(InvoiceItems.version(next)));
    writes.add(EventItems.create(event));
    return table.write(writes);
  }

  @Override
  public boolean replaceGlance(Invoice changed) {
    return table.write(InvoiceItems.replaceGlance(changed));
  }
}
