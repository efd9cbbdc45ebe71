package com.invoicecourier.access;

import com.invoicecourier.company.CompanyId;
import java.util.Optional;

/** A machine client we know; only the operator's belongs to no company. */
public record Client(ClientId id, Optional<CompanyId> company) {}
