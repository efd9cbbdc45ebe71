package com.invoicecourier.local.demo;

import java.util.List;
import java.util.stream.Stream;

/** Everybody in the demo data who has a mailbox. */
public final class DemoPeople {
  private DemoPeople() {}

  public static List<String> addresses() {
    return DemoCompany.ALL.stream()
        .flatMap(
            company ->
                Stream.concat(
                    company.contacts().stream().map(DemoCompany.Contact::address),
                    company.members().stream().map(member -> member.persona().email())))
        .toList();
  }
}
