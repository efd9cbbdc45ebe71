package com.invoicecourier.project;

import com.invoicecourier.communication.EmailAddress;

/** A person with an account on the project. */
public record Member(
    ProjectId project, UserId user, EmailAddress address, String name, Role role) {}
