package com.invoicecourier.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.InMemoryDirectory;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTest {
  private final InMemoryDirectory directory = Riverside.directory();
  private final Access access = new Access(directory);

  @Test
  void letsAnAdministratorDoAllThatPeopleDo() {
    assertThat(enter(Riverside.JANE, Permission.READ_INVOICES)).isInstanceOf(Result.Done.class);
    assertThat(enter(Riverside.JANE, Permission.EMAIL_INVOICES)).isInstanceOf(Result.Done.class);
    assertThat(enter(Riverside.JANE, Permission.UPLOAD)).isInstanceOf(Result.Done.class);
  }

  @Test
  void letsOthersReadAndForbidsThemToAct() {
    assertThat(enter(Riverside.READ_ONLY, Permission.READ_INVOICES))
        .isInstanceOf(Result.Done.class);
    assertForbidden(enter(Riverside.READ_ONLY, Permission.EMAIL_INVOICES));
    assertForbidden(enter(Riverside.STANDARD, Permission.EMAIL_INVOICES));
    assertForbidden(enter(Riverside.STANDARD, Permission.UPLOAD));
  }

  @Test
  void keepsWhatMachinesDoFromEveryPerson() {
    assertForbidden(enter(Riverside.JANE, Permission.IMPORT_INVOICES));
    assertForbidden(enter(Riverside.JANE, Permission.KEEP_DIRECTORY));
  }

  @Test
  void tellsAMemberWithoutARoleThatThereIsNoProject() {
    directory.keep(Riverside.member(Riverside.READ_ONLY, Role.NONE));

    assertNoProject(enter(Riverside.READ_ONLY, Permission.READ_INVOICES));
    assertNoProject(enter(Riverside.READ_ONLY, Permission.EMAIL_INVOICES));
  }

  @Test
  void tellsAnOutsiderThatThereIsNoProject() {
    assertNoProject(enter(Riverside.OUTSIDER, Permission.READ_INVOICES));
  }

  @Test
  void findsNoUnknownProject() {
    ProjectId unknown = new ProjectId("unknown");

    assertNoProject(access.enter(Riverside.JANE, unknown, Permission.READ_INVOICES));
    assertNoProject(access.enter(Riverside.INTEGRATOR, unknown, Permission.IMPORT_INVOICES));
  }

  @Test
  void letsAClientIntoTheProjectsOfItsCompany() {
    Entry entry = enter(Riverside.INTEGRATOR, Permission.IMPORT_INVOICES).orThrow();

    assertThat(entry.company().id()).isEqualTo(Riverside.COMPANY);
    assertThat(entry.role()).isEqualTo(Role.NONE);
  }

  @Test
  void asksAClientForTheScope() {
    Actor lesser = Riverside.machine("general-contractor-integrator", Scope.DIRECTORY_WRITE);

    assertForbidden(enter(lesser, Permission.IMPORT_INVOICES));
    assertForbidden(enter(Riverside.INTEGRATOR, Permission.READ_INVOICES));
  }

  @Test
  void forbidsAClientThatTheDirectoryDoesNotKnow() {
    Actor stranger = Riverside.machine("stranger", Scope.INVOICES_WRITE);

    assertForbidden(enter(stranger, Permission.IMPORT_INVOICES));
  }

  @Test
  void tellsTheClientOfAnotherCompanyThatThereIsNoProject() {
    Actor.Machine other = Riverside.machine("other", Scope.INVOICES_WRITE);
    directory.keep(new Client(other.client(), Optional.of(new CompanyId("owner"))));

    assertNoProject(enter(other, Permission.IMPORT_INVOICES));
  }

  @Test
  void givesAClientItsOwnCompanyAndNoPersonAny() {
    assertThat(access.companyOf(Riverside.INTEGRATOR, Permission.KEEP_DIRECTORY))
        .isEqualTo(Result.done(Riverside.COMPANY));
    assertForbidden(access.companyOf(Riverside.INTEGRATOR, Permission.REVIEW_MAIL));
    assertForbidden(access.companyOf(Riverside.OPERATOR, Permission.REVIEW_MAIL));
    assertForbidden(access.companyOf(Riverside.JANE, Permission.KEEP_DIRECTORY));
  }

  @Test
  void letsTheOperatorAloneReviewMail() {
    Actor companys = Riverside.machine("general-contractor-integrator", Scope.MAIL_REVIEW);

    assertThat(access.reviewMail(Riverside.OPERATOR)).isInstanceOf(Result.Done.class);
    assertForbidden(access.reviewMail(companys));
    assertForbidden(access.reviewMail(Riverside.machine("operator")));
    assertForbidden(access.reviewMail(Riverside.machine("stranger", Scope.MAIL_REVIEW)));
    assertForbidden(access.reviewMail(Riverside.JANE));
  }

  private Result<Entry> enter(Actor actor, Permission permission) {
    return access.enter(actor, Riverside.PROJECT, permission);
  }

  private static void assertForbidden(Result<?> result) {
    assertThat(result)
        .isInstanceOfSatisfying(
            Result.Refused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Forbidden.class));
  }

  private static void assertNoProject(Result<?> result) {
    assertThat(result).isEqualTo(Result.refused(new Refusal.NotFound("project")));
  }
}
