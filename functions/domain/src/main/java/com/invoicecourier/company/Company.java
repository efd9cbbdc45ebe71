package com.invoicecourier.company;

import java.util.Optional;
import java.util.Set;

/** A company: country is an ISO 3166-1 alpha-2 code. */
public record Company(
    CompanyId id, String name, String country, Optional<PointOfView> pointOfView) {
  private static final Set<String> RELEASED = Set.of("US", "CA");

  /** Empty where it may email invoices, else the reason why the limited release leaves it out. */
  public Optional<String> whyNotReleased() {
    if (!RELEASED.contains(country)) {
      return Optional.of(
          "Emailing invoices is released to companies in the United States and Canada only.");
    }
    if (pointOfView.isEmpty()) {
      return Optional.of("Emailing invoices needs the company's point of view to be set.");
    }
    return Optional.empty();
  }
}
