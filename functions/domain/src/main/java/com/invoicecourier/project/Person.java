package com.invoicecourier.project;

import com.invoicecourier.communication.EmailAddress;
import java.util.Optional;

/** Somebody of a project's directory: a contact, a member, or both under one address. */
public record Person(
    EmailAddress address, String name, Optional<String> company, Optional<Role> role) {}
