package com.invoicecourier.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.FieldError;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Client;
import com.invoicecourier.access.Scope;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepDirectoryTest {
  private static final Actor.Machine OTHER =
      Riverside.machine("owner-integrator", Scope.DIRECTORY_WRITE);

  private final InMemoryDirectory directory = Riverside.directory();
  private final KeepDirectory keep =
      new KeepDirectory(directory, new Access(directory), new DirectoryRules(Riverside.REPLIES));

  @Test
  void keepsTheClientsOwnCompanyAndNoOther() {
    Company own = Riverside.company("CA", Optional.empty());
    Company other = new Company(new CompanyId("owner"), "Owner", "CA", Optional.empty());

    assertThat(keep.company(Riverside.INTEGRATOR, own)).isEqualTo(Result.done(own));
    assertThat(directory.company(Riverside.COMPANY)).contains(own);
    assertThat(keep.company(Riverside.INTEGRATOR, other))
        .isEqualTo(Result.refused(new Refusal.NotFound("company")));
  }

  @Test
  void givesANewProjectToTheClientsCompany() {
    ProjectId id = new ProjectId("new-school");

    Project kept = keep.project(Riverside.INTEGRATOR, id, "New School", "2026-001").orThrow();

    assertThat(kept.company()).isEqualTo(Riverside.COMPANY);
    assertThat(directory.project(id)).contains(kept);
  }

  @Test
  void leavesAProjectToTheCompanyThatFirstWroteIt() {
    knowOther();

    assertThat(keep.project(OTHER, Riverside.PROJECT, "Mine now", "1"))
        .isEqualTo(Result.refused(new Refusal.NotFound("project")));
    assertThat(keep.member(OTHER, Riverside.member(Riverside.OUTSIDER, Role.ADMIN)))
        .isEqualTo(Result.refused(new Refusal.NotFound("project")));
    assertThat(directory.membership(Riverside.PROJECT, Riverside.OUTSIDER.user())).isEmpty();
  }

  @Test
  void wantsTheCompanyBeforeItsProjects() {
    directory.keep(new Client(OTHER.client(), Optional.of(new CompanyId("owner"))));

    assertThat(keep.project(OTHER, new ProjectId("new"), "New", "1"))
        .isInstanceOf(Result.Refused.class);
  }

  @Test
  void keepsMembersAndContacts() {
    Member member = Riverside.member(Riverside.OUTSIDER, Role.STANDARD);
    Contact contact = contact("Dana Whitfield", Riverside.DANA.address());

    assertThat(keep.member(Riverside.INTEGRATOR, member)).isEqualTo(Result.done(member));
    assertThat(keep.contact(Riverside.INTEGRATOR, contact)).isEqualTo(Result.done(contact));

    assertThat(directory.members(Riverside.PROJECT)).contains(member);
    assertThat(directory.contacts(Riverside.PROJECT)).containsExactly(contact);
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    Company wrong = new Company(Riverside.COMPANY, "Granite\r\nBcc: x", "XX", Optional.empty());

    assertThat(pointers(keep.company(Riverside.INTEGRATOR, wrong)))
        .containsExactly("/name", "/country");
    assertThat(
            pointers(keep.project(Riverside.INTEGRATOR, Riverside.PROJECT, " ", "n".repeat(251))))
        .containsExactly("/name", "/number");
  }

  @Test
  void refusesAddressesThatTakeTheAnswers() {
    EmailAddress ours = Riverside.REPLIES.of(new ReplyToken("abcdefghijklmnopqrstuvwxyz"));

    assertThat(pointers(keep.contact(Riverside.INTEGRATOR, contact("Loop", ours))))
        .containsExactly("/address");
  }

  @Test
  void takesNothingFromPeople() {
    assertThat(keep.company(Riverside.JANE, Riverside.company("US", Optional.empty())))
        .isEqualTo(Result.refused(new Refusal.Forbidden("Only a machine client can do it.")));
  }

  private void knowOther() {
    directory.keep(new Company(new CompanyId("owner"), "Owner", "CA", Optional.empty()));
    directory.keep(new Client(OTHER.client(), Optional.of(new CompanyId("owner"))));
  }

  private static Contact contact(String name, EmailAddress address) {
    return new Contact(Riverside.PROJECT, address, name, Optional.empty());
  }

  private static List<String> pointers(Result<?> result) {
    return switch (result) {
      case Result.Refused<?>(Refusal.Invalid invalid) ->
          invalid.errors().stream().map(FieldError::pointer).toList();
      default -> throw new AssertionError("was not invalid");
    };
  }
}
