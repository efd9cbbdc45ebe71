package com.invoicecourier.project;

import com.invoicecourier.access.Client;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A directory for tests. */
public final class InMemoryDirectory implements Directory {
  private final Map<CompanyId, Company> companies = new LinkedHashMap<>();
  private final Map<ClientId, Client> clients = new LinkedHashMap<>();
  private final Map<ProjectId, Project> projects = new LinkedHashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();

  @Override
  public Optional<Company> company(CompanyId id) {
    return Optional.ofNullable(companies.get(id));
  }

  @Override
  public Optional<Client> client(ClientId id) {
    return Optional.ofNullable(clients.get(id));
  }

  @Override
  public Optional<Project> project(ProjectId id) {
    return Optional.ofNullable(projects.get(id));
  }

  @Override
  public Optional<Membership> membership(ProjectId project, UserId user) {
    return memberships(user).stream()
        .filter(found -> found.member().project().equals(project))
        .findFirst();
  }

  @Override
  public List<Member> members(ProjectId project) {
    return members.stream().filter(member -> member.project().equals(project)).toList();
  }

  @Override
  public List<Contact> contacts(ProjectId project) {
    return contacts.stream().filter(contact -> contact.project().equals(project)).toList();
  }

  @Override
  public List<Membership> memberships(UserId user) {
    return members.stream()
        .filter(member -> member.user().equals(user))
        .flatMap(
            member ->
                project(member.project()).map(found -> new Membership(member, found)).stream())
        .toList();
  }

  @Override
  public List<Company> companies(Set<CompanyId> ids) {
    return ids.stream().flatMap(id -> company(id).stream()).toList();
  }

  @Override
  public void keep(Company company) {
    companies.put(company.id(), company);
  }

  @Override
  public boolean keep(Project project) {
    Project kept = projects.getOrDefault(project.id(), project);
    if (!kept.company().equals(project.company())) {
      return false;
    }
    projects.put(project.id(), project);
    return true;
  }

  @Override
  public void keep(Member member) {
    leave(member.project(), member.user());
    members.add(member);
  }

  @Override
  public void keep(Contact contact) {
    contacts.add(contact);
  }

  public void keep(Client client) {
    clients.put(client.id(), client);
  }

  public void leave(ProjectId project, UserId user) {
    members.removeIf(one -> one.project().equals(project) && one.user().equals(user));
  }
}
