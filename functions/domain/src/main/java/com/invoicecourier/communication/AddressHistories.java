package com.invoicecourier.communication;

import com.invoicecourier.company.CompanyId;
import java.util.List;

/** What companies know of the addresses that they write to; none sees another's. */
public interface AddressHistories {
  /** Of the addresses of which something is known. */
  List<AddressHistory> find(CompanyId company, List<EmailAddress> addresses);

  void learn(CompanyId company, EmailAddress address, Report report);
}
