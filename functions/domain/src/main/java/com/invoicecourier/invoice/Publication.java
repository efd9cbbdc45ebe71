package com.invoicecourier.invoice;

import com.invoicecourier.Sha256;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.ProjectId;

/**
 * What the event {@code InvoicePublished} says.
 *
 * @param object the key of an uploaded object that holds the Detail as JSON
 */
public record Publication(
    CompanyId company, ProjectId project, InvoiceId invoice, String object, Sha256 sha256) {}
