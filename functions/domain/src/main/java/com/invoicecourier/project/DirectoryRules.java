package com.invoicecourier.project;

import com.invoicecourier.FieldError;
import com.invoicecourier.Limits;
import com.invoicecourier.PlainText;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.company.Company;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an entry of the directory must be like, because names and addresses go into mail. */
public final class DirectoryRules {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final ReplyAddresses replyAddresses;

  public DirectoryRules(ReplyAddresses replyAddresses) {
    this.replyAddresses = replyAddresses;
  }

  Result<Company> check(Company company) {
    return checked(company, Stream.of(line("/name", company.name()), country(company.country())));
  }

  Result<Project> check(Project project) {
    return checked(
        project, Stream.of(line("/name", project.name()), line("/number", project.number())));
  }

  Result<Member> check(Member member) {
    return checked(
        member, Stream.of(line("/name", member.name()), address("/email", member.address())));
  }

  Result<Contact> check(Contact contact) {
    return checked(
        contact,
        Stream.of(
            line("/name", contact.name()),
            contact.company().flatMap(company -> line("/company", company)),
            address("/address", contact.address())));
  }

  private static <T> Result<T> checked(T value, Stream<Optional<FieldError>> problems) {
    List<FieldError> errors = problems.flatMap(Optional::stream).toList();
    return errors.isEmpty() ? Result.done(value) : Result.refused(Refusal.invalid(errors));
  }

  /** One line of text: a line break would begin a new header in a mail (RFC 5322 section 2.2). */
  private static Optional<FieldError> line(String pointer, String text) {
    if (PlainText.isBlank(text)) {
      return error(pointer, "is missing");
    }
    if (text.codePointCount(0, text.length()) > Limits.NAME_CHARACTERS_MAX) {
      return error(pointer, "has more than " + Limits.NAME_CHARACTERS_MAX + " characters");
    }
    return PlainText.isLine(text)
        ? Optional.empty()
        : error(pointer, "has a character that cannot be printed on one line");
  }

  private static Optional<FieldError> country(String country) {
    return COUNTRIES.contains(country)
        ? Optional.empty()
        : error("/country", "is not a country's two letters (ISO 3166-1 alpha-2)");
  }

  /** Mail to our own domain would come back as an answer. */
  private Optional<FieldError> address(String pointer, EmailAddress address) {
    return replyAddresses.isOurs(address)
        ? error(pointer, "belongs to the domain that takes the answers")
        : Optional.empty();
  }

  private static Optional<FieldError> error(String pointer, String detail) {
    return Optional.of(new FieldError(pointer, detail));
  }
}
