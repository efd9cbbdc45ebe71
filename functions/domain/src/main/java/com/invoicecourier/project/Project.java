package com.invoicecourier.project;

import com.invoicecourier.company.CompanyId;

/** A project; it belongs to the company that first wrote it. */
public record Project(ProjectId id, CompanyId company, String name, String number) {}
