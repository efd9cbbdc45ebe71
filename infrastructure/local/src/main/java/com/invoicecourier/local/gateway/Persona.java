package com.invoicecourier.local.gateway;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who one can be on one machine: a person with a role, or a client with scopes. */
public record Persona(String name, String id, String fullName, String email, List<String> scopes) {
  public static final List<String> COMPANIES =
      List.of("owner", "general-contractor", "specialty-contractor");

  /** The persona of this name at this company, if there is one. */
  public static Optional<Persona> find(String name, String company) {
    return COMPANIES.contains(company)
        ? all(company).filter(persona -> persona.name().equals(name)).findFirst()
        : Optional.empty();
  }

  /** All personas of a company. */
  public static Stream<Persona> all(String company) {
    return Stream.of(
        administrator(company),
        person("standard", company, COLLEAGUES.get(COMPANIES.indexOf(company))),
        person("read-only", company, READERS.get(COMPANIES.indexOf(company))),
        person("outsider", company, List.of("Alex Moreau", "alex.moreau@outside.example")),
        new Persona(
            "integrator",
            company + "-integrator",
            "",
            "",
            List.of("invoices:write", "directory:write")),
        new Persona("operator", "operator", "", "", List.of("mail:review")));
  }

  private static final List<List<String>> ADMINISTRATORS =
      List.of(
          List.of("Maria Oduya", "maria.oduya@vhha.example"),
          List.of("Jane Roe", "jane.roe@granitepine.example"),
          List.of("Luc Tremblay", "luc.tremblay@boreale.example"));
  private static final List<List<String>> COLLEAGUES =
      List.of(
          List.of("Peter Lindqvist", "peter.lindqvist@vhha.example"),
          List.of("Tom Alvarez", "tom.alvarez@granitepine.example"),
          List.of("Mireille Caron", "mireille.caron@boreale.example"));
  private static final List<List<String>> READERS =
      List.of(
          List.of("Grace Whitman", "grace.whitman@vhha.example"),
          List.of("Ruth Kim", "ruth.kim@granitepine.example"),
          List.of("Benoît Lavoie", "benoit.lavoie@boreale.example"));

  private static Persona administrator(String company) {
    return person("invoice-admin", company, ADMINISTRATORS.get(COMPANIES.indexOf(company)));
  }

  private static Persona person(String name, String company, List<String> who) {
    return new Persona(name, company + "-" + name, who.getFirst(), who.getLast(), List.of());
  }

  public boolean machine() {
    return !scopes.isEmpty();
  }

  /** The claims of an ID token for a person, of an access token for a machine. */
  JWTClaimsSet claims() {
    JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().subject(id);
    if (machine()) {
      return claims
          .audience(Issuer.AUDIENCE)
          .claim("client_id", id)
          .claim("scope", String.join(" ", scopes))
          .build();
    }
    return claims
        .audience(Issuer.AUDIENCE)
        .claim("email", email)
        .claim("email_verified", true)
        .claim("name", fullName)
        .build();
  }
}
