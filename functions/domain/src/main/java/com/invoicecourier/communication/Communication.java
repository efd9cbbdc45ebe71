package com.invoicecourier.communication;

import com.invoicecourier.company.CompanyId;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.project.ProjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One thread on an invoice, begun by one send. */
public record Communication(
    CommunicationId id,
    CompanyId company,
    ProjectId project,
    InvoiceId invoice,
    String invoiceNumber,
    int version,
    String subject,
    boolean isPrivate,
    Language language,
    Instant startedAt,
    Mailbox startedBy,
    List<Participant> participants,
    Glance glance,
    long revision) {
  public Communication {
    participants = List.copyOf(participants);
  }

  public Topic topic() {
    return new Topic(company, project, invoice, version);
  }

  public boolean hasParticipant(EmailAddress address) {
    return participants.stream()
        .anyMatch(participant -> participant.mailbox().address().sameMailbox(address));
  }

  public Communication with(Glance next) {
    return with(isPrivate, participants, next);
  }

  public Communication asPrivate(boolean now) {
    return with(now, participants, glance);
  }

  public Communication letIn(Mailbox newcomer) {
    return joinedBy(newcomer, Participant.As.NEWCOMER);
  }

  public Communication joinedBy(Mailbox mailbox, Participant.As as) {
    if (hasParticipant(mailbox.address())) {
      return this;
    }
    List<Participant> more = new ArrayList<>(participants);
    more.add(new Participant(mailbox, as));
    return with(isPrivate, more, glance);
  }

  private Communication with(boolean hidden, List<Participant> people, Glance shown) {
    return new Communication(
        id,
        company,
        project,
        invoice,
        invoiceNumber,
        version,
        subject,
        hidden,
        language,
        startedAt,
        startedBy,
        people,
        shown,
        revision);
  }
}
