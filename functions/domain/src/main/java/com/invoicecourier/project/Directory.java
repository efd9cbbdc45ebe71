package com.invoicecourier.project;

import com.invoicecourier.access.Client;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import java.util.List;
import java.util.Optional;

/** Companies, projects and people, as the integrators keep them. */
public interface Directory {
  Optional<Company> company(CompanyId id);

  Optional<Client> client(ClientId id);

  Optional<Project> project(ProjectId id);

  Optional<Member> member(ProjectId project, UserId user);

  List<Member> members(ProjectId project);

  List<Contact> contacts(ProjectId project);

  /** The projects on which the person is a member. */
  List<ProjectId> projectsOf(UserId user);

  void keep(Company company);

  /** False where the project belongs to another company. */
  boolean keep(Project project);

  void keep(Member member);

  void keep(Contact contact);
}
