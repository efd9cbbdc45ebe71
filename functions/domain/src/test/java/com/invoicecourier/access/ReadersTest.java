package com.invoicecourier.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.InMemoryDirectory;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
  private static final Actor.Person SAM = Riverside.STANDARD;

  private final InMemoryDirectory directory = Riverside.directory();
  private final Readers readers = new Readers(directory);

  @ParameterizedTest(name = "{0}, private {1}, participant {2}: {3}")
  @CsvSource({
    "ADMIN,     false, false, administers",
    "ADMIN,     false, true,  administers",
    "ADMIN,     true,  false, administers",
    "ADMIN,     true,  true,  administers",
    "STANDARD,  false, false, reads",
    "STANDARD,  false, true,  reads",
    "STANDARD,  true,  false, nothing",
    "STANDARD,  true,  true,  reads",
    "READ_ONLY, false, false, reads",
    "READ_ONLY, false, true,  reads",
    "READ_ONLY, true,  false, nothing",
    "READ_ONLY, true,  true,  reads",
    "NONE,      false, false, nothing",
    "NONE,      false, true,  nothing",
    "NONE,      true,  false, nothing",
    "NONE,      true,  true,  nothing",
  })
  void letsInByRolePrivacyAndParticipation(
      Role role, boolean isPrivate, boolean participates, String may) {
    directory.keep(Riverside.member(SAM, role));
    Communication thread = thread(isPrivate, participates);

    Result<Reader> entered = readers.enter(SAM, thread);
    Result<Reader> administrated = readers.enter(SAM, thread, Permission.DECIDE);

    switch (may) {
      case "administers" -> assertThat(administrated).isInstanceOf(Result.Done.class);
      case "reads" -> {
        assertThat(entered).isInstanceOf(Result.Done.class);
        assertThat(administrated)
            .isEqualTo(
                Result.refused(
                    new Refusal.Forbidden("Only an invoice administrator can do this.")));
      }
      default -> {
        assertNoThread(entered);
        assertNoThread(administrated);
      }
    }
  }

  @Test
  void shutsOutAParticipantWhoIsNoMemberAnyMore() {
    directory.leave(Riverside.PROJECT, SAM.user());

    assertNoThread(readers.enter(SAM, thread(false, true)));
    assertNoThread(readers.enter(SAM, thread(true, true)));
  }

  @Test
  void takesTheAddressFromTheDirectoryAndNotFromTheToken() {
    Actor pretender = new Actor.Person(SAM.user(), Riverside.DANA.address(), "Dana Whitfield");

    assertNoThread(readers.enter(pretender, thread(true, false)));
  }

  @Test
  void shutsOutEveryMachine() {
    assertNoThread(readers.enter(Riverside.INTEGRATOR, thread(false, true)));
    assertNoThread(readers.enter(Riverside.OPERATOR, thread(false, true)));
  }

  @Test
  void shutsOutTheMembersOfAnotherProject() {
    Communication elsewhere = Riverside.communication(false);
    InMemoryDirectory other = new InMemoryDirectory();
    other.keep(new Project(new ProjectId("other"), Riverside.COMPANY, "Other", "1"));

    assertNoThread(new Readers(other).enter(Riverside.JANE, elsewhere));
  }

  @Test
  void shutsOutEverybodyWhereTheProjectBelongsToAnotherCompany() {
    InMemoryDirectory moved = new InMemoryDirectory();
    moved.keep(new Project(Riverside.PROJECT, new CompanyId("owner"), "Riverside", "1"));
    moved.keep(Riverside.member(Riverside.JANE, Role.ADMIN));

    assertNoThread(new Readers(moved).enter(Riverside.JANE, Riverside.communication(false)));
  }

  @Test
  void showsHeldAndDiscardedMailToAdministratorsOnly() {
    Reader administrator = readers.enter(Riverside.JANE, thread(false, true)).orThrow();
    Reader reader = readers.enter(SAM, thread(false, true)).orThrow();

    for (Status status : Status.values()) {
      var answer = Riverside.answer(status, Riverside.DANA);
      assertThat(administrator.mayRead(answer)).isTrue();
      assertThat(reader.mayRead(answer))
          .isEqualTo(status == Status.FILED || status == Status.AUTOMATIC);
    }
    assertThat(reader.mayRead(Riverside.email())).isTrue();
  }

  private static Communication thread(boolean isPrivate, boolean withSam) {
    Communication thread = Riverside.communication(isPrivate);
    return withSam ? thread.letIn(Riverside.mailbox(SAM)) : thread;
  }

  private static void assertNoThread(Result<?> result) {
    assertThat(result).isEqualTo(Result.refused(new Refusal.NotFound("communication")));
  }
}
