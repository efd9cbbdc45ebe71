package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.Email;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.communication.SnapshotFacts;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.Events;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One communication, its token and its filings, in memory. */
final class Desk implements Communications, Filings {
  static final ReplyToken TOKEN = new ReplyToken("abcdefghijklmnopqrstuvwxyz");

  final Map<Sha256, Outcome> outcomes = new HashMap<>();
  final List<InboundEmail> emails = new ArrayList<>();
  final List<UnmatchedMail> unmatched = new ArrayList<>();
  final List<Event> events = new ArrayList<>();
  Communication communication;
  int racesToLose;

  Desk(Communication communication) {
    this.communication = communication;
  }

  /** Of mail that nobody here knows. */
  ReportedDelivery reported(ReplyAddresses addresses, Events told) {
    return new ReportedDelivery(
        this, addresses, new SettleRecipient(this, told), new RollUp(this, Threads.noInvoices()));
  }

  @Override
  public Optional<Outcome> outcome(Sha256 mail) {
    return Optional.ofNullable(outcomes.get(mail));
  }

  @Override
  public boolean file(
      Communication changed, InboundEmail email, Map<Sha256, Outcome> known, List<Event> told) {
    if (racesToLose-- > 0 || known.keySet().stream().anyMatch(outcomes::containsKey)) {
      return false;
    }
    communication = changed;
    emails.add(email);
    outcomes.putAll(known);
    events.addAll(told);
    return true;
  }

  @Override
  public boolean unmatched(UnmatchedMail mail, Sha256 key) {
    unmatched.add(mail);
    return outcomes.putIfAbsent(key, new Outcome.Unmatched(mail.id())) == null;
  }

  @Override
  public boolean remember(Sha256 key, Outcome outcome) {
    return outcomes.putIfAbsent(key, outcome) == null;
  }

  @Override
  public Optional<Communication> find(CommunicationId id) {
    return Optional.of(communication).filter(one -> one.id().equals(id));
  }

  @Override
  public Optional<RecipientId> byToken(ReplyToken token) {
    return token.equals(TOKEN)
        ? Optional.of(
            new RecipientId(communication.id(), new EmailId("01KN45QZ8G3M7D2XW9A5CVT6HC"), "01"))
        : Optional.empty();
  }

  @Override
  public Optional<Email> email(CommunicationId in, EmailId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Recipient> recipients(CommunicationId in, EmailId email) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Recipient> recipient(RecipientId id) {
    return Optional.empty();
  }

  @Override
  public Optional<WithEmails> thread(CommunicationId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page list(ProjectId project, InvoiceId invoice, Optional<CommunicationId> after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Recipient> replace(Recipient changed, List<Event> told) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean replace(Communication changed, InboundEmail email, List<Event> told) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void note(OutboundEmail email, SnapshotFacts snapshot) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean replace(Communication changed) {
    throw new UnsupportedOperationException();
  }
}
