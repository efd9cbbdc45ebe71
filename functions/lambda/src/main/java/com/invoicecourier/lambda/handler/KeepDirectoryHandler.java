package com.invoicecourier.lambda.handler;

import com.invoicecourier.Limits;
import com.invoicecourier.Result;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Api;
import com.invoicecourier.lambda.http.ApiAnswer;
import com.invoicecourier.lambda.http.ApiRequest;
import com.invoicecourier.lambda.http.DirectoryAnswers;
import com.invoicecourier.lambda.http.Fields;
import com.invoicecourier.lambda.http.Words;
import com.invoicecourier.project.Contact;
import com.invoicecourier.project.KeepDirectory;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import com.invoicecourier.project.UserId;
import java.util.Optional;

/** Takes companies, projects, members and contacts from an integrator. */
public final class KeepDirectoryHandler implements ApiHandler {
  private final KeepDirectory keep;

  public KeepDirectoryHandler() {
    this(Wiring.fromEnvironment().keepDirectory());
  }

  KeepDirectoryHandler(KeepDirectory keep) {
    this.keep = keep;
  }

  @Override
  public ApiAnswer answer(ApiRequest request) {
    return switch (request.routeKey()) {
      case "PUT /companies/{company}" -> ApiAnswer.of(company(request), DirectoryAnswers::company);
      case "PUT /projects/{project}" -> ApiAnswer.of(project(request), DirectoryAnswers::project);
      case "PUT /projects/{project}/members/{user}" ->
          ApiAnswer.of(member(request), DirectoryAnswers::member);
      case "PUT /projects/{project}/contacts/{address}" ->
          ApiAnswer.of(contact(request), DirectoryAnswers::contact);
      default -> throw Api.unknownRoute(request);
    };
  }

  private Result<Company> company(ApiRequest request) {
    return request
        .path("company", CompanyId::new)
        .then(id -> request.body(fields -> company(id, fields)))
        .then(company -> keep.company(request.actor(), company));
  }

  private Result<Project> project(ApiRequest request) {
    return request
        .path("project", ProjectId::new)
        .then(id -> request.body(fields -> named(id, fields)))
        .then(named -> keep.project(request.actor(), named.id(), named.name(), named.number()));
  }

  private Result<Member> member(ApiRequest request) {
    return request
        .path("project", ProjectId::new)
        .then(
            project ->
                request
                    .path("user", UserId::new)
                    .then(user -> request.body(fields -> member(project, user, fields))))
        .then(member -> keep.member(request.actor(), member));
  }

  private Result<Contact> contact(ApiRequest request) {
    return request
        .path("project", ProjectId::new)
        .then(
            project ->
                request
                    .path("address", EmailAddress::new)
                    .then(address -> request.body(fields -> contact(project, address, fields))))
        .then(contact -> keep.contact(request.actor(), contact));
  }

  private static Result<Company> company(CompanyId id, Fields fields) {
    String name = name(fields);
    String country = fields.line("country", 2);
    Optional<PointOfView> pointOfView =
        fields.optionalValue("pointOfView", word -> Words.parse(PointOfView.class, word));
    return fields.finish(() -> new Company(id, name, country, pointOfView));
  }

  private static Result<Named> named(ProjectId id, Fields fields) {
    String name = name(fields);
    String number = fields.line("number", Limits.NAME_CHARACTERS_MAX);
    return fields.finish(() -> new Named(id, name, number));
  }

  private static Result<Member> member(ProjectId project, UserId user, Fields fields) {
    Optional<EmailAddress> email = fields.value("email", EmailAddress::new);
    String name = name(fields);
    Optional<Role> role = fields.value("role", word -> Words.parse(Role.class, word));
    return fields.finish(
        () -> new Member(project, user, email.orElseThrow(), name, role.orElseThrow()));
  }

  private static Result<Contact> contact(ProjectId project, EmailAddress address, Fields fields) {
    String name = name(fields);
    Optional<String> company = fields.optionalLine("company", Limits.NAME_CHARACTERS_MAX);
    return fields.finish(() -> new Contact(project, address, name, company));
  }

  private static String name(Fields fields) {
    return fields.line("name", Limits.NAME_CHARACTERS_MAX);
  }

  /** A project whose company only the client's own record tells. */
  private record Named(ProjectId id, String name, String number) {}
}
