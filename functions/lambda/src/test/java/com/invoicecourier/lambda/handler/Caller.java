package com.invoicecourier.lambda.handler;

import com.invoicecourier.Riverside;
import com.invoicecourier.access.Client;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.InMemoryDirectory;
import com.invoicecourier.project.Member;
import com.invoicecourier.project.Role;
import com.invoicecourier.project.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody who may come to the API, with what the directory knows of them. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds was made by Map.of and Set.of
enum Caller {
  SENDER(Role.ADMIN, true),
  ADMINISTRATOR(Role.ADMIN, false),
  STANDARD_PARTICIPANT(Role.STANDARD, true),
  STANDARD(Role.STANDARD, false),
  READER_PARTICIPANT(Role.READ_ONLY, true),
  READER(Role.READ_ONLY, false),
  PARTICIPANT_WITHOUT_A_ROLE(Role.NONE, true),
  MEMBER_WITHOUT_A_ROLE(Role.NONE, false),
  PARTICIPANT_WHO_IS_NO_MEMBER(true),
  STRANGER(false),
  NEIGHBOUR_WHO_PARTICIPATES(Map.of(Tenant.OTHER_PROJECT, Role.ADMIN), true),
  RIVAL_WHO_PARTICIPATES(Map.of(Tenant.OTHER_COMPANY, Role.ADMIN), true),
  /** Their token claims the sender's address; the directory knows better. */
  PRETENDER(Role.READ_ONLY, false),
  /** A sender whose address nobody verified. */
  UNVERIFIED(Role.ADMIN, true),

  INTEGRATOR(Optional.of(Tenant.OWN.company), "invoices:write", "directory:write"),
  INVOICING_CLIENT(Optional.of(Tenant.OWN.company), "invoices:write"),
  DIRECTORY_CLIENT(Optional.of(Tenant.OWN.company), "directory:write"),
  CLIENT_WITHOUT_A_SCOPE(Optional.of(Tenant.OWN.company)),
  RIVALS_INTEGRATOR(Optional.of(Tenant.OTHER_COMPANY.company), "invoices:write", "directory:write"),
  /** It has every scope and no CLIENT item. */
  UNKNOWN_CLIENT("invoices:write", "directory:write", "mail:review"),
  OPERATOR(Optional.empty(), "mail:review"),
  COMPANYS_REVIEWER(Optional.of(Tenant.OWN.company), "mail:review"),
  OPERATOR_WITH_EVERY_SCOPE(Optional.empty(), "invoices:write", "directory:write", "mail:review");

  final boolean isPerson;
  final boolean participates;
  final boolean isKnownClient;
  final Optional<CompanyId> company;
  final Set<String> scopes;
  private final Map<Tenant, Role> roles;

  Caller(Role role, boolean participates) {
    this(Map.of(Tenant.OWN, role), participates);
  }

  Caller(boolean participates) {
    this(Map.of(), participates);
  }

  Caller(Map<Tenant, Role> roles, boolean participates) {
    this.isPerson = true;
    this.participates = participates;
    this.isKnownClient = false;
    this.company = Optional.empty();
    this.scopes = Set.of();
    this.roles = roles;
  }

  Caller(Optional<CompanyId> company, String... scopes) {
    this(true, company, Set.of(scopes));
  }

  Caller(String... scopes) {
    this(false, Optional.empty(), Set.of(scopes));
  }

  Caller(boolean isKnownClient, Optional<CompanyId> company, Set<String> scopes) {
    this.isPerson = false;
    this.participates = false;
    this.isKnownClient = isKnownClient;
    this.company = company;
    this.scopes = scopes;
    this.roles = Map.of();
  }

  static List<Mailbox> participants() {
    return Stream.of(values()).filter(one -> one.participates).map(Caller::mailbox).toList();
  }

  Role role(Tenant tenant) {
    return roles.getOrDefault(tenant, Role.NONE);
  }

  void enrol(InMemoryDirectory directory) {
    roles.forEach(
        (tenant, role) ->
            directory.keep(new Member(tenant.project, user(), mailbox().address(), "Name", role)));
    if (isKnownClient) {
      directory.keep(new Client(new ClientId(name()), company));
    }
  }

  /** The claims of a token that the gateway has verified. */
  Map<String, String> claims() {
    return isPerson
        ? Map.of(
            "sub", user().value(),
            "email", claimedAddress(),
            "email_verified", String.valueOf(this != UNVERIFIED),
            "name", "Name")
        : Map.of("sub", name(), "client_id", name(), "scope", String.join(" ", scopes));
  }

  private UserId user() {
    return new UserId(name());
  }

  private Mailbox mailbox() {
    return Mailbox.of(
        "Name", new EmailAddress(name().toLowerCase(Locale.ROOT) + "@people.example"));
  }

  private String claimedAddress() {
    return this == PRETENDER ? Riverside.JANE.address().value() : mailbox().address().value();
  }
}
