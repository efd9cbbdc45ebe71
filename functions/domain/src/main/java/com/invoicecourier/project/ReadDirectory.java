package com.invoicecourier.project;

import static java.util.Comparator.comparing;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.access.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells people which projects they are on, and whom a project knows. */
public final class ReadDirectory {
  private final Directory directory;
  private final Access access;

  public ReadDirectory(Directory directory, Access access) {
    this.directory = directory;
    this.access = access;
  }

  public Result<MyProjects> projectsOf(Actor actor) {
    return switch (actor) {
      case Actor.Person person ->
          Result.done(new MyProjects(person, access.entries(person, Permission.READ_INVOICES)));
      case Actor.Machine _ ->
          Result.refused(new Refusal.Forbidden("A client is no member of any project."));
    };
  }

  /** By name; who is both contact and member stands there once. */
  public Result<List<Person>> people(Actor actor, ProjectId project) {
    return access.enter(actor, project, Permission.READ_DIRECTORY).map(this::people);
  }

  private List<Person> people(Entry entry) {
    Map<String, Person> people = new TreeMap<>();
    directory.contacts(entry.project().id()).stream()
        .map(ReadDirectory::person)
        .forEach(person -> people.put(person.address().folded(), person));
    directory.members(entry.project().id()).stream()
        .map(member -> person(member, entry.company().name()))
        .forEach(person -> people.merge(person.address().folded(), person, ReadDirectory::merged));
    return people.values().stream().sorted(comparing(Person::name)).toList();
  }

  private static Person person(Contact contact) {
    return new Person(contact.address(), contact.name(), contact.company(), Optional.empty());
  }

  private static Person person(Member member, String company) {
    return new Person(
        member.address(),
        member.name(),
        Optional.of(company),
        Optional.of(member.role()).filter(role -> role.atLeast(Role.READ_ONLY)));
  }

  private static Person merged(Person contact, Person member) {
    return new Person(
        member.address(), member.name(), contact.company().or(member::company), member.role());
  }
}
