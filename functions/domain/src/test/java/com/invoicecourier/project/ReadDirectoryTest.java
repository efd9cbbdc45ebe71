package com.invoicecourier.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.communication.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadDirectoryTest {
  private final InMemoryDirectory directory = Riverside.directory();
  private final ReadDirectory read = new ReadDirectory(directory, new Access(directory));

  @Test
  void tellsAPersonTheirProjectsWithRoleAndCompany() {
    MyProjects mine = read.projectsOf(Riverside.JANE).orThrow();

    assertThat(mine.projects())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.project().id()).isEqualTo(Riverside.PROJECT);
              assertThat(entry.company().id()).isEqualTo(Riverside.COMPANY);
              assertThat(entry.role()).isEqualTo(Role.ADMIN);
            });
  }

  @Test
  void leavesOutProjectsOnWhichTheRoleIsNone() {
    directory.keep(Riverside.member(Riverside.JANE, Role.NONE));

    assertThat(read.projectsOf(Riverside.JANE).orThrow().projects()).isEmpty();
  }

  @Test
  void tellsNoMachineOfProjects() {
    assertThat(read.projectsOf(Riverside.INTEGRATOR))
        .isEqualTo(Result.refused(new Refusal.Forbidden("A client is no member of any project.")));
  }

  @Test
  void listsWhoIsContactAndMemberOnce() {
    EmailAddress jane = new EmailAddress("Jane.Roe@granitepine.example");
    directory.keep(new Contact(Riverside.PROJECT, jane, "J. Roe", Optional.of("G&P")));
    directory.keep(
        new Contact(
            Riverside.PROJECT, Riverside.DANA.address(), "Dana Whitfield", Optional.empty()));

    assertThat(read.people(Riverside.READ_ONLY, Riverside.PROJECT).orThrow())
        .extracting(Person::name)
        .containsExactly("Dana Whitfield", "Jane Roe", "Ron Vega", "Sam Lee");
    assertThat(read.people(Riverside.READ_ONLY, Riverside.PROJECT).orThrow().get(1))
        .isEqualTo(
            new Person(
                Riverside.JANE.address(), "Jane Roe", Optional.of("G&P"), Optional.of(Role.ADMIN)));
  }

  @Test
  void showsTheDirectoryToMembersOnly() {
    assertThat(read.people(Riverside.OUTSIDER, Riverside.PROJECT))
        .isEqualTo(Result.refused(new Refusal.NotFound("project")));
  }
}
