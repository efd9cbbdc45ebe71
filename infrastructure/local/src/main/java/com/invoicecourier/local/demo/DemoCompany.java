package com.invoicecourier.local.demo;

import com.invoicecourier.local.gateway.Persona;
import java.util.List;
import java.util.Optional;

/** One company of the demo data: its project, its invoice, and whom it bills. */
public record DemoCompany(
    String id,
    String name,
    String country,
    String pointOfView,
    String project,
    String projectName,
    String projectNumber,
    String invoice,
    List<Contact> contacts) {

  /** Somebody upstream, who has a mailbox and no account. */
  public record Contact(String name, String address, String company) {}

  public static final List<DemoCompany> ALL =
      List.of(
          new DemoCompany(
              "owner",
              "Ville-Harbour Health Authority",
              "CA",
              "owner",
              "harbour-hospital",
              "Harbour General Hospital redevelopment",
              "HGH-2025",
              "funding-04",
              List.of(
                  new Contact(
                      "Sam Okafor",
                      "sam.okafor@province.example",
                      "Provincial Health Infrastructure Fund"))),
          new DemoCompany(
              "general-contractor",
              "Granite & Pine Builders",
              "US",
              "general_contractor",
              "riverside-school",
              "Riverside Elementary School",
              "RES-118",
              "prime-07",
              List.of(
                  new Contact(
                      "Dana Whitfield",
                      "dana.whitfield@riverside-usd.example",
                      "Riverside Unified School District"),
                  new Contact(
                      "Omar Haddad",
                      "omar.haddad@riverside-usd.example",
                      "Riverside Unified School District"),
                  new Contact(
                      "Priya Natarajan",
                      "priya@natarajan-architects.example",
                      "Natarajan Architects"))),
          new DemoCompany(
              "specialty-contractor",
              "Électricité Boréale inc.",
              "CA",
              "specialty_contractor",
              "tour-laurier",
              "Tour Laurier, lot électricité",
              "TL-26",
              "client-03",
              List.of(
                  new Contact(
                      "Hélène Gagnon",
                      "helene.gagnon@constructions-gagnon.example",
                      "Constructions Gagnon"))));

  /** The members of the project and their roles. */
  List<Member> members() {
    return List.of(
        member("invoice-admin", "admin"),
        member("standard", "standard"),
        member("read-only", "read_only"));
  }

  /** A persona with its role on the project. */
  record Member(Persona persona, String role) {}

  private Member member(String persona, String role) {
    return new Member(Persona.find(persona, id).orElseThrow(), role);
  }

  /** The name that goes with an address, or nothing. */
  public static String nameOf(String address) {
    Optional<String> contact =
        ALL.stream()
            .flatMap(company -> company.contacts().stream())
            .filter(one -> one.address().equals(address))
            .map(Contact::name)
            .findFirst();
    return contact
        .or(
            () ->
                ALL.stream()
                    .flatMap(company -> Persona.all(company.id()))
                    .filter(persona -> persona.email().equals(address))
                    .map(Persona::fullName)
                    .findFirst())
        .orElse("");
  }
}
