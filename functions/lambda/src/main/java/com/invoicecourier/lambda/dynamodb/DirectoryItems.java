package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.access.Client;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.project.Contact;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import com.invoicecourier.project.UserId;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Companies, projects and people as items; what stands below a project names its company. */
final class DirectoryItems {
  private DirectoryItems() {}

  static EnhancedDocument of(Company company, long revision) {
    EnhancedDocument.Builder item =
        Items.of(Keys.company(company.id()), "COMPANY", revision)
            .putString("company", company.id().value())
            .putString("name", company.name())
            .putString("country", company.country());
    Items.put(item, "pointOfView", company.pointOfView().map(PointOfView::name));
    return item.build();
  }

  static Company company(EnhancedDocument item) {
    return new Company(
        companyId(item),
        Items.text(item, "name"),
        Items.text(item, "country"),
        Items.optional(item, "pointOfView").map(PointOfView::valueOf));
  }

  static Client client(EnhancedDocument item) {
    return new Client(
        new ClientId(Items.text(item, "client")),
        Items.optional(item, "company").map(CompanyId::new));
  }

  static EnhancedDocument of(Project project, long revision) {
    return Items.of(Keys.project(project.id()), "PROJECT", revision)
        .putString("project", project.id().value())
        .putString("company", project.company().value())
        .putString("name", project.name())
        .putString("number", project.number())
        .build();
  }

  static Project project(EnhancedDocument item) {
    return new Project(
        projectId(item), companyId(item), Items.text(item, "name"), Items.text(item, "number"));
  }

  static EnhancedDocument of(Member member, CompanyId company, long revision) {
    return Items.of(Keys.member(member.project(), member.user()), "MEMBER", revision)
        .putString("project", member.project().value())
        .putString("company", company.value())
        .putString("user", member.user().value())
        .putString("address", member.address().value())
        .putString("name", member.name())
        .putString("role", member.role().name())
        .build();
  }

  static Member member(EnhancedDocument item) {
    return new Member(
        projectId(item),
        new UserId(Items.text(item, "user")),
        new EmailAddress(Items.text(item, "address")),
        Items.text(item, "name"),
        Role.valueOf(Items.text(item, "role")));
  }

  static EnhancedDocument membership(Member member, CompanyId company, long revision) {
    return Items.of(Keys.membership(member.user(), member.project()), "MEMBERSHIP", revision)
        .putString("user", member.user().value())
        .putString("project", member.project().value())
        .putString("company", company.value())
        .build();
  }

  static EnhancedDocument of(Contact contact, CompanyId company, long revision) {
    EnhancedDocument.Builder item =
        Items.of(Keys.contact(contact.project(), contact.address()), "CONTACT", revision)
            .putString("project", contact.project().value())
            .putString("company", company.value())
            .putString("address", contact.address().value())
            .putString("name", contact.name());
    Items.put(item, "employer", contact.company());
    return item.build();
  }

  static Contact contact(EnhancedDocument item) {
    return new Contact(
        projectId(item),
        new EmailAddress(Items.text(item, "address")),
        Items.text(item, "name"),
        Items.optional(item, "employer"));
  }

  static ProjectId projectId(EnhancedDocument item) {
    return new ProjectId(Items.text(item, "project"));
  }

  static CompanyId companyId(EnhancedDocument item) {
    return new CompanyId(Items.text(item, "company"));
  }
}
