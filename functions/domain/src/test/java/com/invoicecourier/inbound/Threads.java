package com.invoicecourier.inbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Glance;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.event.Event;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.InvoiceVersion;
import com.invoicecourier.invoice.Invoices;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The communication of the tests, and no invoice to show it on. */
final class Threads {
  private static final Instant STARTED = Instant.parse("2026-04-01T13:00:00Z");

  private Threads() {}

  static Invoices noInvoices() {
    return new Invoices() {
      @Override
      public Optional<Invoice> find(ProjectId project, InvoiceId id) {
        return Optional.empty();
      }

      @Override
      public Optional<InvoiceVersion> version(ProjectId project, InvoiceId id, int version) {
        return Optional.empty();
      }

      @Override
      public Page list(ProjectId project, Optional<String> after) {
        return new Page(List.of(), Optional.empty());
      }

      @Override
      public boolean keepVersion(Invoice next, Optional<Invoice> previous, Event event) {
        return true;
      }

      @Override
      public boolean replaceGlance(Invoice changed) {
        return true;
      }
    };
  }

  static Communication communication(String participant) {
    Mailbox jane = Mailbox.of("Jane Roe", new EmailAddress("jane@granite.example"));
    Mailbox other = Mailbox.of("Dana", new EmailAddress(participant));
    return new Communication(
        new CommunicationId("01KN45QZ8G3M7D2XW9A5CVT6HB"),
        new CompanyId("granite"),
        new ProjectId("school"),
        new InvoiceId("prime-07"),
        "7",
        1,
        "Invoice #7",
        false,
        Language.EN,
        STARTED,
        jane,
        List.of(
            new Participant(jane, Participant.As.SENDER),
            new Participant(other, Participant.As.TO)),
        Glance.begun(STARTED, "Please find"),
        1);
  }
}
