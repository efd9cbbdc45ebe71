package com.invoicecourier.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.AddressHistory;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.company.PointOfView;
import com.invoicecourier.local.AdapterServices;
import com.invoicecourier.project.Contact;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.Membership;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import com.invoicecourier.project.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companies, projects, people and what is known of addresses, in the table. */
class DirectoryAdapterTest {
  private static final Company COMPANY =
      Riverside.company("US", Optional.of(PointOfView.GENERAL_CONTRACTOR));
  private static final UserId JANE = Riverside.JANE.user();

  private Table table;
  private DynamoDirectory directory;

  @BeforeEach
  void open() throws Exception {
    table = AdapterServices.get().newTable();
    directory = new DynamoDirectory(table);
    directory.keep(COMPANY);
  }

  @Test
  void aCompanyIsFoundAsItWasKeptLast() {
    Company changed = Riverside.company("CA", Optional.empty());
    directory.keep(changed);

    assertThat(directory.company(Riverside.COMPANY)).contains(changed);
    assertThat(directory.company(new CompanyId("other"))).isEmpty();
    assertThat(directory.companies(Set.of(Riverside.COMPANY, new CompanyId("other"))))
        .containsExactly(changed);
    assertThat(directory.client(Riverside.INTEGRATOR.client())).isEmpty();
  }

  @Test
  void aProjectStaysWithTheCompanyThatFirstWroteIt() {
    Project own = project("p", "Own");
    Project renamed = project("p", "Renamed");
    Project taken = new Project(new ProjectId("p"), new CompanyId("other"), "Taken", "1");

    assertThat(directory.keep(own)).isTrue();
    assertThat(directory.keep(taken)).isFalse();
    assertThat(directory.keep(renamed)).isTrue();
    assertThat(directory.project(own.id())).contains(renamed);
  }

  @Test
  void aPersonIsFoundWithAllTheirProjectsHoweverMany() {
    List<String> names = IntStream.range(0, 60).mapToObj("p%02d"::formatted).toList();
    names.forEach(name -> directory.keep(project(name, name)));
    names.forEach(name -> directory.keep(member(name, Role.STANDARD)));
    directory.keep(member("p07", Role.NONE));

    assertThat(directory.memberships(JANE))
        .hasSize(60)
        .contains(new Membership(member("p07", Role.NONE), project("p07", "p07")));
    assertThat(directory.membership(new ProjectId("p08"), JANE))
        .contains(new Membership(member("p08", Role.STANDARD), project("p08", "p08")));
    assertThat(directory.membership(new ProjectId("p99"), JANE)).isEmpty();
    assertThat(directory.membership(new ProjectId("p08"), new UserId("other"))).isEmpty();
    assertThat(directory.memberships(new UserId("other"))).isEmpty();
  }

  @Test
  void aNameMayHoldAnyCharacter() {
    UserId odd = new UserId("a-b_c.d");
    directory.keep(project("p", "p"));
    directory.keep(
        new Member(
            new ProjectId("p"), odd, Riverside.JANE.address(), "Ode \uD83D\uDE00", Role.ADMIN));

    assertThat(directory.memberships(odd)).hasSize(1);
    assertThat(directory.membership(new ProjectId("p"), odd))
        .map(found -> found.member().name())
        .contains("Ode \uD83D\uDE00");
    assertThat(directory.members(new ProjectId("p"))).hasSize(1);
  }

  @Test
  void membersAndContactsOfAProjectStandApart() {
    directory.keep(project("p", "p"));
    directory.keep(member("p", Role.ADMIN));
    Contact contact =
        new Contact(
            new ProjectId("p"),
            new EmailAddress("o'hara+ap@riverside-usd.example"),
            "Dana",
            Optional.of("USD"));
    directory.keep(contact);
    directory.keep(
        new Contact(
            new ProjectId("p"),
            new EmailAddress("O'Hara+AP@riverside-usd.example"),
            "Dana O'Hara",
            Optional.empty()));

    assertThat(directory.members(new ProjectId("p"))).containsExactly(member("p", Role.ADMIN));
    assertThat(directory.contacts(new ProjectId("p")))
        .extracting(Contact::name)
        .containsExactly("Dana O'Hara");
  }

  @Test
  void whatIsLearnedOfAnAddressIsTheCompanysAlone() {
    DynamoAddressHistories histories = new DynamoAddressHistories(table);
    EmailAddress dana = Riverside.DANA.address();
    Report bounced =
        Report.diagnosed(
            RecipientState.BOUNCED,
            Riverside.AT,
            "ses-1",
            new Diagnosis(
                Diagnosis.Cause.MAILBOX_FULL, Diagnosis.Kind.SOFT, Optional.of("smtp; 552")));

    histories.learn(Riverside.COMPANY, dana, bounced);
    histories.learn(Riverside.COMPANY, dana, bounced);

    assertThat(histories.find(Riverside.COMPANY, List.of(dana, dana, Riverside.PRIYA.address())))
        .containsExactly(AddressHistory.none(dana).after(bounced));
    assertThat(histories.find(new CompanyId("other"), List.of(dana))).isEmpty();
  }

  private static Project project(String id, String name) {
    return new Project(new ProjectId(id), Riverside.COMPANY, name, "2025-014");
  }

  private static Member member(String project, Role role) {
    return new Member(
        new ProjectId(project), JANE, Riverside.JANE.address(), Riverside.JANE.name(), role);
  }
}
