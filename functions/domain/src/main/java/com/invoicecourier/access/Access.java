package com.invoicecourier.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.Directory;
import com.invoicecourier.project.Membership;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets actors into projects and companies.
 *
 * <p>Who may not read gets "not found", so that nobody learns what exists; who may read but not act
 * gets "forbidden".
 */
public final class Access {
  private static final Refusal NO_PROJECT = new Refusal.NotFound("project");

  private static final Actor.Machine PUBLISHER =
      new Actor.Machine(new ClientId("event-bus"), Set.of(Scope.INVOICES_WRITE));

  private final Directory directory;

  public Access(Directory directory) {
    this.directory = directory;
  }

  public Result<Entry> enter(Actor actor, ProjectId project, Permission permission) {
    return admitted(actor, permission)
        .then(
            admitted ->
                switch (admitted) {
                  case Actor.Person person -> enter(person, project, permission);
                  case Actor.Machine machine -> enter(machine, project);
                });
  }

  /** Lets a person look at what needs no company, which is one call fewer. */
  public Result<Membership> look(Actor actor, ProjectId project, Permission permission) {
    return admitted(actor, permission)
        .then(
            admitted ->
                switch (admitted) {
                  case Actor.Person person -> look(person, project, permission);
                  case Actor.Machine _ -> Result.refused(NO_PROJECT);
                });
  }

  /** Every project that lets the person in, in three calls however many there are. */
  public List<Entry> entries(Actor.Person person, Permission permission) {
    List<Membership> in =
        directory.memberships(person.user()).stream()
            .filter(found -> permission.allows(found.member().role()))
            .toList();
    Map<CompanyId, Company> companies =
        directory
            .companies(in.stream().map(found -> found.project().company()).collect(toSet()))
            .stream()
            .collect(toMap(Company::id, company -> company));
    return in.stream()
        .flatMap(found -> entry(person, found, companies.get(found.project().company())).stream())
        .toList();
  }

  private static Optional<Entry> entry(
      Actor.Person person, Membership found, @Nullable Company company) {
    return Optional.ofNullable(company)
        .map(known -> new Entry(person, known, found.project(), found.member().role()));
  }

  /** What publishes on the event bus is let in by AWS; it acts for one company, on its projects. */
  public Result<Entry> publish(CompanyId company, ProjectId project) {
    return enter(PUBLISHER, company, project);
  }

  /** The company of a machine client that may do it; a client we do not know is refused. */
  public Result<CompanyId> companyOf(Actor actor, Permission permission) {
    return admitted(actor, permission)
        .then(
            admitted ->
                client(admitted)
                    .flatMap(Client::company)
                    .map(Result::done)
                    .orElseGet(
                        () ->
                            Result.refused(new Refusal.Forbidden("This client has no company."))));
  }

  /** The operator's client: it has the scope and belongs to no company. */
  public Result<Client> reviewMail(Actor actor) {
    return admitted(actor, Permission.REVIEW_MAIL)
        .then(
            admitted ->
                client(admitted)
                    .filter(client -> client.company().isEmpty())
                    .map(Result::done)
                    .orElse(
                        Result.refused(
                            new Refusal.Forbidden("This client is not the operator's."))));
  }

  private static Result<Actor> admitted(Actor actor, Permission permission) {
    return permission
        .refusalFor(actor)
        .map(Result::<Actor>refused)
        .orElseGet(() -> Result.done(actor));
  }

  private Optional<Client> client(Actor actor) {
    return switch (actor) {
      case Actor.Machine machine -> directory.client(machine.client());
      case Actor.Person _ -> Optional.empty();
    };
  }

  private Result<Entry> enter(Actor.Person person, ProjectId id, Permission permission) {
    return look(person, id, permission)
        .then(found -> entry(person, found.project(), found.member().role()));
  }

  private Result<Membership> look(Actor.Person person, ProjectId id, Permission permission) {
    return directory
        .membership(id, person.user())
        .filter(found -> found.member().role().atLeast(Role.READ_ONLY))
        .map(found -> allowed(found, permission))
        .orElse(Result.refused(NO_PROJECT));
  }

  private static Result<Membership> allowed(Membership found, Permission permission) {
    return permission.allows(found.member().role())
        ? Result.done(found)
        : Result.refused(new Refusal.Forbidden("Your role on this project does not allow it."));
  }

  private Result<Entry> enter(Actor.Machine machine, ProjectId id) {
    return directory
        .client(machine.client())
        .flatMap(Client::company)
        .map(company -> enter(machine, company, id))
        .orElseGet(() -> Result.refused(new Refusal.Forbidden("This client has no company.")));
  }

  private Result<Entry> enter(Actor.Machine machine, CompanyId company, ProjectId id) {
    return directory
        .project(id)
        .filter(project -> project.company().equals(company))
        .map(project -> entry(machine, project, Role.NONE))
        .orElse(Result.refused(NO_PROJECT));
  }

  private Result<Entry> entry(Actor actor, Project project, Role role) {
    return directory
        .company(project.company())
        .map(company -> Result.done(new Entry(actor, company, project, role)))
        .orElse(Result.refused(NO_PROJECT));
  }
}
