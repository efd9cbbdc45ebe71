package com.invoicecourier.project;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;

/** Keeps what an integrator says about its own company: projects, members, contacts. */
public final class KeepDirectory {
  private final Directory directory;
  private final Access access;
  private final DirectoryRules rules;

  public KeepDirectory(Directory directory, Access access, DirectoryRules rules) {
    this.directory = directory;
    this.access = access;
    this.rules = rules;
  }

  public Result<Company> company(Actor actor, Company company) {
    return access
        .companyOf(actor, Permission.KEEP_DIRECTORY)
        .then(own -> own.equals(company.id()) ? rules.check(company) : notFound("company"))
        .map(this::kept);
  }

  /** The project becomes one of the client's company. */
  public Result<Project> project(Actor actor, ProjectId id, String name, String number) {
    return access
        .companyOf(actor, Permission.KEEP_DIRECTORY)
        .then(this::known)
        .then(company -> rules.check(new Project(id, company, name, number)))
        .then(project -> directory.keep(project) ? Result.done(project) : notFound("project"));
  }

  public Result<Member> member(Actor actor, Member member) {
    return access
        .enter(actor, member.project(), Permission.KEEP_DIRECTORY)
        .then(_ -> rules.check(member))
        .map(this::kept);
  }

  public Result<Contact> contact(Actor actor, Contact contact) {
    return access
        .enter(actor, contact.project(), Permission.KEEP_DIRECTORY)
        .then(_ -> rules.check(contact))
        .map(this::kept);
  }

  private Result<CompanyId> known(CompanyId id) {
    return directory.company(id).isPresent()
        ? Result.done(id)
        : Result.refused(new Refusal.Conflict("The company is not known yet: write it first."));
  }

  private Company kept(Company company) {
    directory.keep(company);
    return company;
  }

  private Member kept(Member member) {
    directory.keep(member);
    return member;
  }

  private Contact kept(Contact contact) {
    directory.keep(contact);
    return contact;
  }

  private static <T> Result<T> notFound(String what) {
    return Result.refused(new Refusal.NotFound(what));
  }
}
