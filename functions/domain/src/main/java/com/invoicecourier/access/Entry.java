package com.invoicecourier.access;

import com.invoicecourier.company.Company;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.Role;

/** An actor inside a project: proof that the rules let it in. A machine has the role none. */
public record Entry(Actor actor, Company company, Project project, Role role) {}
