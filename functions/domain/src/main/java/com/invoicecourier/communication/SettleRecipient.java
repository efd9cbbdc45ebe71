package com.invoicecourier.communication;

import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.event.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies a report to a recipient by rank, with the events that it makes true.
 *
 * <p>Worker and mail service may learn the same thing at once: who loses the race reads again. The
 * first to learn the mail service's id writes it and EmailSent, even if the state is further.
 */
public final class SettleRecipient {
  private static final int TRIES = 8;

  private final Communications communications;
  private final Events events;

  public SettleRecipient(Communications communications, Events events) {
    this.communications = communications;
    this.events = events;
  }

  /** The recipient as it now stands; empty where there is none, or it tells nothing new. */
  public Optional<Recipient> settle(RecipientId id, Report report) {
    return communications.recipient(id).flatMap(found -> settle(found, report));
  }

  /** As above, where it was read just now. */
  public Optional<Recipient> settle(Recipient read, Report report) {
    Recipient found = read;
    for (int tried = 0; tried < TRIES; tried++) {
      if (found.after(report).equals(found)) {
        return Optional.empty();
      }
      Optional<Recipient> stored = trySettle(found, report);
      if (stored.isPresent()) {
        return stored;
      }
      found = communications.recipient(read.id()).orElseThrow();
    }
    throw new IllegalStateException("a recipient was changed by others again and again");
  }

  /** Empty where somebody changed it since it was read: then the report may be true no longer. */
  public Optional<Recipient> trySettle(Recipient read, Report report) {
    Recipient after = read.after(report);
    return communications.replace(after, told(read, after));
  }

  private List<Event> told(Recipient before, Recipient after) {
    List<Event> told = new ArrayList<>();
    if (before.sesId().isEmpty() && after.sesId().isPresent()) {
      told.add(event(EventType.EMAIL_SENT, after));
    }
    if (before.state() != after.state()) {
      typeOf(after.state()).map(type -> event(type, after)).ifPresent(told::add);
    }
    return told;
  }

  private Event event(EventType type, Recipient recipient) {
    Map<Fact, String> facts =
        recipient.topic().facts(recipient.id().communication(), recipient.id().email());
    facts.put(Fact.RECIPIENT, recipient.id().number());
    facts.put(Fact.STATE, recipient.state().name());
    return events.of(type, facts);
  }

  private static Optional<EventType> typeOf(RecipientState state) {
    return switch (state) {
      case DELIVERED -> Optional.of(EventType.EMAIL_DELIVERED);
      case BOUNCED, SUPPRESSED -> Optional.of(EventType.EMAIL_BOUNCED);
      case UNCONFIRMED -> Optional.of(EventType.EMAIL_UNCONFIRMED);
      case QUEUED, SENDING, SENT, DELAYED, COMPLAINED, FAILED, CANCELLED -> Optional.empty();
    };
  }
}
