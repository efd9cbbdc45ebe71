package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.access.Entry;
import com.invoicecourier.company.Company;
import com.invoicecourier.project.Contact;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.MyProjects;
import com.invoicecourier.project.Person;
import com.invoicecourier.project.Project;
import java.util.List;

/** Companies, projects and people in answers. */
public final class DirectoryAnswers {
  private DirectoryAnswers() {}

  public static ObjectNode me(MyProjects mine) {
    ObjectNode me = Json.object();
    me.putObject("user")
        .put("id", mine.person().user().value())
        .put("email", mine.person().address().value())
        .put("name", mine.person().name());
    me.set("projects", Json.list(mine.projects(), DirectoryAnswers::entry));
    return me;
  }

  public static ObjectNode people(List<Person> people) {
    ObjectNode directory = Json.object();
    directory.set("people", Json.list(people, DirectoryAnswers::person));
    return directory;
  }

  public static ObjectNode company(Company company) {
    ObjectNode node =
        Json.object()
            .put("id", company.id().value())
            .put("name", company.name())
            .put("country", company.country());
    Json.put(node, "pointOfView", company.pointOfView().map(Words::of));
    return node;
  }

  public static ObjectNode project(Project project) {
    return Json.object()
        .put("id", project.id().value())
        .put("name", project.name())
        .put("number", project.number());
  }

  public static ObjectNode member(Member member) {
    return Json.object()
        .put("id", member.user().value())
        .put("email", member.address().value())
        .put("name", member.name())
        .put("role", Words.of(member.role()));
  }

  public static ObjectNode contact(Contact contact) {
    ObjectNode node =
        Json.object().put("address", contact.address().value()).put("name", contact.name());
    Json.put(node, "company", contact.company());
    return node;
  }

  private static ObjectNode entry(Entry entry) {
    ObjectNode node = project(entry.project()).put("role", Words.of(entry.role()));
    node.set(
        "company",
        company(entry.company())
            .put("mayEmailInvoices", entry.company().whyNotReleased().isEmpty()));
    return node;
  }

  private static ObjectNode person(Person person) {
    ObjectNode node =
        Json.object().put("address", person.address().value()).put("name", person.name());
    Json.put(node, "company", person.company());
    Json.put(node, "role", person.role().map(Words::of));
    return node;
  }
}
