package com.invoicecourier.communication;

import com.invoicecourier.company.CompanyId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What companies know of addresses, for tests. */
public final class InMemoryAddressHistories implements AddressHistories {
  private final Map<String, AddressHistory> known = new LinkedHashMap<>();

  @Override
  public List<AddressHistory> find(CompanyId company, List<EmailAddress> addresses) {
    return addresses.stream()
        .map(address -> key(company, address))
        .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
        .toList();
  }

  @Override
  public void learn(CompanyId company, EmailAddress address, Report report) {
    known.merge(
        key(company, address),
        AddressHistory.none(address).after(report),
        (before, _) -> before.after(report));
  }

  private static String key(CompanyId company, EmailAddress address) {
    return company.value() + " " + address.folded();
  }
}
