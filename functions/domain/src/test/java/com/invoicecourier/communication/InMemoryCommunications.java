package com.invoicecourier.communication;

import com.invoicecourier.Limits;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.invoice.InvoiceId;
import com.invoicecourier.project.ProjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Threads for tests; something can be made to happen right before the next write. */
public final class InMemoryCommunications implements Communications {
  public final List<Event> events = new ArrayList<>();
  private final Map<CommunicationId, Communication> threads = new LinkedHashMap<>();
  private final Map<EmailId, Email> emails = new LinkedHashMap<>();
  private final Map<RecipientId, Recipient> recipients = new LinkedHashMap<>();
  private Runnable beforeNextWrite = () -> {};

  public InMemoryCommunications add(Communication thread, Email... of) {
    threads.put(thread.id(), thread);
    List.of(of).forEach(email -> emails.put(email.id(), email));
    return this;
  }

  public InMemoryCommunications add(Recipient... all) {
    List.of(all).forEach(one -> recipients.put(one.id(), one));
    return this;
  }

  public void beforeNextWrite(Runnable meanwhile) {
    beforeNextWrite = meanwhile;
  }

  public List<EventType> told() {
    return events.stream().map(Event::type).toList();
  }

  @Override
  public Optional<Communication> find(CommunicationId id) {
    return Optional.ofNullable(threads.get(id));
  }

  @Override
  public Optional<Email> email(CommunicationId communication, EmailId id) {
    return Optional.ofNullable(emails.get(id))
        .filter(email -> email.communication().equals(communication));
  }

  @Override
  public List<Recipient> recipients(CommunicationId communication, EmailId email) {
    return recipients.values().stream()
        .filter(one -> one.id().communication().equals(communication))
        .filter(one -> one.id().email().equals(email))
        .toList();
  }

  @Override
  public Optional<Recipient> recipient(RecipientId id) {
    return Optional.ofNullable(recipients.get(id));
  }

  @Override
  public Optional<WithEmails> thread(CommunicationId id) {
    return find(id)
        .map(
            thread ->
                new WithEmails(
                    thread,
                    emails.values().stream().filter(one -> one.communication().equals(id)).toList(),
                    List.copyOf(recipients.values())));
  }

  @Override
  public Page list(ProjectId project, InvoiceId invoice, Optional<CommunicationId> after) {
    List<Communication> left =
        threads.values().stream()
            .filter(one -> one.project().equals(project) && one.invoice().equals(invoice))
            .sorted(Comparator.comparing((Communication one) -> one.id().value()).reversed())
            .filter(one -> after.filter(id -> isNewerOrSame(one.id(), id)).isEmpty())
            .toList();
    List<Communication> page = left.subList(0, Math.min(left.size(), Limits.PAGE_ITEMS_MAX));
    return new Page(
        page, page.size() < left.size() ? Optional.of(page.getLast().id()) : Optional.empty());
  }

  private static boolean isNewerOrSame(CommunicationId one, CommunicationId other) {
    return one.value().compareTo(other.value()) >= 0;
  }

  @Override
  public Optional<RecipientId> byToken(ReplyToken token) {
    return recipients.values().stream()
        .filter(one -> one.token().equals(token))
        .map(Recipient::id)
        .findFirst();
  }

  @Override
  public Optional<Recipient> replace(Recipient changed, List<Event> told) {
    meanwhile();
    if (recipient(changed.id()).filter(one -> one.revision() == changed.revision()).isEmpty()) {
      return Optional.empty();
    }
    recipients.put(changed.id(), changed.stored());
    events.addAll(told);
    return recipient(changed.id());
  }

  @Override
  public boolean replace(Communication changed, InboundEmail email, List<Event> told) {
    if (!replace(changed)) {
      return false;
    }
    emails.put(email.id(), email.stored());
    events.addAll(told);
    return true;
  }

  @Override
  public boolean replace(Communication changed) {
    meanwhile();
    if (find(changed.id()).filter(one -> one.revision() == changed.revision()).isEmpty()) {
      return false;
    }
    threads.put(changed.id(), stored(changed));
    return true;
  }

  @Override
  public void note(OutboundEmail email, SnapshotFacts snapshot) {
    emails.computeIfPresent(
        email.id(),
        (_, kept) ->
            kept instanceof OutboundEmail sent && sent.snapshot().isEmpty()
                ? sent.with(snapshot)
                : kept);
  }

  private void meanwhile() {
    Runnable once = beforeNextWrite;
    beforeNextWrite = () -> {};
    once.run();
  }

  private static Communication stored(Communication thread) {
    return new Communication(
        thread.id(),
        thread.company(),
        thread.project(),
        thread.invoice(),
        thread.invoiceNumber(),
        thread.version(),
        thread.subject(),
        thread.isPrivate(),
        thread.language(),
        thread.startedAt(),
        thread.startedBy(),
        thread.participants(),
        thread.glance(),
        thread.revision() + 1);
  }
}
