package com.invoicecourier.invoice;

import com.invoicecourier.Limits;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.access.Permission;
import com.invoicecourier.communication.Link;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.compose.ContractWord;
import com.invoicecourier.compose.InvoiceLabels;
import com.invoicecourier.invoice.pdf.DetailPdf;
import com.invoicecourier.invoice.pdf.Edition;
import com.invoicecourier.invoice.pdf.Paper;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import java.util.List;
import java.util.Optional;

/** The Owner tab, one invoice, its Detail and the PDF that would go out. */
public final class ReadInvoices {
  private final Access access;
  private final Invoices invoices;
  private final Details details;
  private final InvoiceLinks links;
  private final Paper paper;

  public ReadInvoices(
      Access access, Invoices invoices, Details details, InvoiceLinks links, Paper paper) {
    this.access = access;
    this.invoices = invoices;
    this.details = details;
    this.links = links;
    this.paper = paper;
  }

  public Result<Listed> list(Actor actor, ProjectId project, Optional<String> after) {
    return access
        .look(actor, project, Permission.READ_INVOICES)
        .map(
            found -> {
              Invoices.Page page = invoices.list(project, after);
              return new Listed(page.invoices(), page.next(), found.member().role());
            });
  }

  public Result<Shown> invoice(Actor actor, ProjectId project, InvoiceId id) {
    return access
        .enter(actor, project, Permission.READ_INVOICES)
        .then(entry -> find(entry, id).map(invoice -> new Shown(invoice, entry.role())));
  }

  public Result<DetailAnswer> detail(Actor actor, ProjectId project, InvoiceId id) {
    return access
        .enter(actor, project, Permission.READ_INVOICES)
        .then(entry -> find(entry, id))
        .map(this::detail);
  }

  /** What mailing the newest version would send, in the language asked for or its own. */
  public Result<Link> pdf(
      Actor actor, ProjectId project, InvoiceId id, Optional<Language> language) {
    return access
        .enter(actor, project, Permission.READ_INVOICES)
        .then(
            entry ->
                find(entry, id)
                    .map(invoice -> pdf(entry, invoice, language.orElse(invoice.language()))));
  }

  private Result<Invoice> find(Entry entry, InvoiceId id) {
    return invoices
        .find(entry.project().id(), id)
        .filter(invoice -> entry.holds(invoice.company(), invoice.project()))
        .map(Result::done)
        .orElse(Result.refused(new Refusal.NotFound("invoice")));
  }

  private DetailAnswer detail(Invoice invoice) {
    byte[] json = details.json(invoice.detail());
    return json.length <= Limits.DETAIL_BODY_BYTES_MAX
        ? new DetailAnswer.Inline(invoice.version(), json)
        : new DetailAnswer.Linked(links.detail(invoice.detail(), invoice.id().value() + ".json"));
  }

  private Link pdf(Entry entry, Invoice invoice, Language language) {
    PointOfView pointOfView = entry.company().pointOfView().orElse(PointOfView.GENERAL_CONTRACTOR);
    Edition edition =
        new Edition(
            entry.project().name(),
            ContractWord.of(pointOfView, language),
            invoice.version(),
            invoice.detail(),
            invoice.importedAt(),
            language,
            paper);
    return links.pdf(
        invoice,
        language,
        Sha256.of(DetailPdf.LAYOUT + " " + edition),
        new InvoiceLabels(language).fileName(invoice.number(), invoice.version()),
        () -> DetailPdf.render(details.read(invoice.detail()), edition));
  }

  /** A page of the Owner tab, for a reader with this role. */
  public record Listed(List<Invoice> invoices, Optional<String> next, Role role) {
    public Listed {
      invoices = List.copyOf(invoices);
    }
  }

  /** One invoice, for a reader with this role. */
  public record Shown(Invoice invoice, Role role) {}

  /** A Detail in the answer itself, or a link where it is too large for one. */
  public sealed interface DetailAnswer {
    /** The canonical JSON. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Inline(int version, byte[] json) implements DetailAnswer {}

    /** Where it can be fetched. */
    record Linked(Link link) implements DetailAnswer {}
  }
}
