package com.invoicecourier.project;

import com.invoicecourier.communication.EmailAddress;
import java.util.Optional;

/** A collaborator whom the project writes to; needs no account. */
public record Contact(
    ProjectId project, EmailAddress address, String name, Optional<String> company) {}
