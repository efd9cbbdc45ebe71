package com.invoicecourier.invoice;

import com.invoicecourier.Sha256;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.ProjectId;
import java.time.Instant;

/**
 * The head of an invoice: its newest version and what lists show.
 *
 * @param version the newest version, from 1
 * @param detail the hash of that version's canonical Detail
 * @param unprintable characters of it that the PDF shows as a box, the first of them
 * @param revision what a conditional write must find
 */
public record Invoice(
    InvoiceId id,
    CompanyId company,
    ProjectId project,
    String number,
    int applicationNumber,
    ContractFacts contract,
    BillingPeriod period,
    InvoiceStatus status,
    Language language,
    Money currentPaymentDue,
    int version,
    Sha256 detail,
    Instant importedAt,
    String unprintable,
    EmailsGlance emails,
    long revision) {
  public Invoice with(EmailsGlance next) {
    return new Invoice(
        id,
        company,
        project,
        number,
        applicationNumber,
        contract,
        period,
        status,
        language,
        currentPaymentDue,
        version,
        detail,
        importedAt,
        unprintable,
        next,
        revision);
  }
}
