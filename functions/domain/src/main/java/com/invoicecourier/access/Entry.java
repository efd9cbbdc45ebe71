package com.invoicecourier.access;

import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;

/** An actor inside a project: proof that the rules let it in. A machine has the role none. */
public record Entry(Actor actor, Company company, Project project, Role role) {
  /** Whether something that names its company and project is of this project (law 11). */
  public boolean holds(CompanyId ownCompany, ProjectId ownProject) {
    return company.id().equals(ownCompany) && project.id().equals(ownProject);
  }
}
