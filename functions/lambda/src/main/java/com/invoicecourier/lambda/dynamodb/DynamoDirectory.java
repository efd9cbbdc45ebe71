package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.access.Client;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.company.Company;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.Contact;
import com.invoicecourier.project.Directory;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.Membership;
import com.invoicecourier.project.Project;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** The directory in the table; of two who keep the same entry at once, the later one stands. */
public final class DynamoDirectory implements Directory {
  private static final int ATTEMPTS_MAX = 5;
  private static final String NO_END = "a directory entry is being changed without end";

  private final Table table;

  public DynamoDirectory(Table table) {
    this.table = table;
  }

  @Override
  public Optional<Company> company(CompanyId id) {
    return table.get(Keys.company(id)).map(DirectoryItems::company);
  }

  @Override
  public Optional<Client> client(ClientId id) {
    return table.get(Keys.client(id)).map(DirectoryItems::client);
  }

  @Override
  public Optional<Project> project(ProjectId id) {
    return table.get(Keys.project(id)).map(DirectoryItems::project);
  }

  @Override
  public Optional<Membership> membership(ProjectId project, UserId user) {
    return memberships(List.of(project), user).stream().findFirst();
  }

  @Override
  public List<Member> members(ProjectId project) {
    return table.all(Keys.projectPk(project), Keys.MEMBER_PREFIX).stream()
        .map(DirectoryItems::member)
        .toList();
  }

  @Override
  public List<Contact> contacts(ProjectId project) {
    return table.all(Keys.projectPk(project), Keys.CONTACT_PREFIX).stream()
        .map(DirectoryItems::contact)
        .toList();
  }

  @Override
  public List<Membership> memberships(UserId user) {
    return memberships(
        table.all(Keys.userPk(user), Keys.PROJECT_PREFIX).stream()
            .map(DirectoryItems::projectId)
            .toList(),
        user);
  }

  @Override
  public List<Company> companies(Set<CompanyId> ids) {
    return table.getAll(ids.stream().map(Keys::company).toList()).stream()
        .map(DirectoryItems::company)
        .toList();
  }

  private List<Membership> memberships(List<ProjectId> projects, UserId user) {
    Map<Key, EnhancedDocument> found =
        table
            .getAll(
                projects.stream()
                    .flatMap(id -> Stream.of(Keys.member(id, user), Keys.project(id)))
                    .toList())
            .stream()
            .collect(Collectors.toMap(Items::key, item -> item));
    return projects.stream()
        .flatMap(
            id ->
                membership(found.get(Keys.member(id, user)), found.get(Keys.project(id))).stream())
        .toList();
  }

  private static Optional<Membership> membership(
      @Nullable EnhancedDocument member, @Nullable EnhancedDocument project) {
    return member == null || project == null
        ? Optional.empty()
        : Optional.of(
            new Membership(DirectoryItems.member(member), DirectoryItems.project(project)));
  }

  @Override
  public void keep(Company company) {
    replace(
        Keys.company(company.id()),
        revision -> DirectoryItems.of(company, revision),
        _ -> List.of());
  }

  @Override
  public boolean keep(Project project) {
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      Optional<EnhancedDocument> found = table.get(Keys.project(project.id()));
      if (found.filter(item -> !isOf(project.company(), item)).isPresent()) {
        return false;
      }
      if (table.write(List.of(write(found, revision -> DirectoryItems.of(project, revision))))) {
        return true;
      }
    }
    throw new IllegalStateException(NO_END);
  }

  /** With the row that makes the project one of the person's. */
  @Override
  public void keep(Member member) {
    CompanyId company = companyOf(member.project());
    replace(
        Keys.member(member.project(), member.user()),
        revision -> DirectoryItems.of(member, company, revision),
        revision -> List.of(new Write.Put(DirectoryItems.membership(member, company, revision))));
  }

  @Override
  public void keep(Contact contact) {
    CompanyId company = companyOf(contact.project());
    replace(
        Keys.contact(contact.project(), contact.address()),
        revision -> DirectoryItems.of(contact, company, revision),
        _ -> List.of());
  }

  private CompanyId companyOf(ProjectId id) {
    return project(id)
        .map(Project::company)
        .orElseThrow(() -> new IllegalStateException("the project is not there"));
  }

  private void replace(
      Key key, LongFunction<EnhancedDocument> item, LongFunction<List<Write>> alsoWritten) {
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      Optional<EnhancedDocument> found = table.get(key);
      List<Write> writes = new ArrayList<>(alsoWritten.apply(nextRevision(found)));
      writes.add(write(found, item));
      if (table.write(writes)) {
        return;
      }
    }
    throw new IllegalStateException(NO_END);
  }

  private static Write write(
      Optional<EnhancedDocument> found, LongFunction<EnhancedDocument> item) {
    EnhancedDocument next = item.apply(nextRevision(found));
    return found
        .map(Items::revision)
        .<Write>map(read -> new Write.Replace(next, read))
        .orElseGet(() -> new Write.Create(next));
  }

  private static long nextRevision(Optional<EnhancedDocument> found) {
    return found.map(Items::revision).orElse(0L) + 1;
  }

  private static boolean isOf(CompanyId company, EnhancedDocument item) {
    return DirectoryItems.companyId(item).equals(company);
  }
}
