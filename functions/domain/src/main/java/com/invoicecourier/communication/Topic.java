package com.invoicecourier.communication;

import com.invoicecourier.company.CompanyId;
import com.invoicecourier.event.Fact;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;
import java.util.EnumMap;
import java.util.Map;

/** What a communication is about; every item of it names its company and project. */
public record Topic(CompanyId company, ProjectId project, InvoiceId invoice, int version) {
  /** The facts that every event of the communication tells. */
  public Map<Fact, String> facts(CommunicationId communication, EmailId email) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.COMPANY, company.value());
    facts.put(Fact.PROJECT, project.value());
    facts.put(Fact.INVOICE, invoice.value());
    facts.put(Fact.VERSION, Integer.toString(version));
    facts.put(Fact.COMMUNICATION, communication.value());
    facts.put(Fact.EMAIL, email.value());
    return facts;
  }
}
