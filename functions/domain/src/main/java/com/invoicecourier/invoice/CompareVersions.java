package com.invoicecourier.invoice;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.project.ProjectId;

/** Tells what changed from one version of an invoice to another. */
public final class CompareVersions {
  private final Access access;
  private final Invoices invoices;
  private final Details details;

  public CompareVersions(Access access, Invoices invoices, Details details) {
    this.access = access;
    this.invoices = invoices;
    this.details = details;
  }

  public Result<Changes> compare(
      Actor actor, ProjectId project, InvoiceId id, int before, int after) {
    return access
        .enter(actor, project, Permission.READ_INVOICES)
        .then(entry -> version(entry.project().id(), id, before))
        .then(from -> version(project, id, after).map(to -> between(from, to)));
  }

  private Result<InvoiceVersion> version(ProjectId project, InvoiceId id, int version) {
    return invoices
        .version(project, id, version)
        .map(Result::done)
        .orElse(Result.refused(new Refusal.NotFound("version")));
  }

  private Changes between(InvoiceVersion from, InvoiceVersion to) {
    return DetailDifference.between(
        from.version(),
        DetailJson.tree(details.json(from.detail())),
        to.version(),
        DetailJson.tree(details.json(to.detail())));
  }
}
