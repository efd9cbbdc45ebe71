package com.invoicecourier.project;

import com.invoicecourier.access.Client;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Companies, projects and people, as the integrators keep them. */
public interface Directory {
  Optional<Company> company(CompanyId id);

  Optional<Client> client(ClientId id);

  Optional<Project> project(ProjectId id);

  /** Empty where the project is not there either. */
  Optional<Membership> membership(ProjectId project, UserId user);

  List<Member> members(ProjectId project);

  List<Contact> contacts(ProjectId project);

  /** The projects on which the person is a member, in no more calls however many there are. */
  List<Membership> memberships(UserId user);

  /** Those of them that there are. */
  List<Company> companies(Set<CompanyId> ids);

  void keep(Company company);

  /** False where the project belongs to another company. */
  boolean keep(Project project);

  void keep(Member member);

  void keep(Contact contact);
}
