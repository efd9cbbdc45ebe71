package com.invoicecourier.inbound;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.event.Fact;
import com.invoicecourier.invoice.InvoiceGlances;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Files one mail that came in. Each object ends in exactly one outcome, and asking twice gives the
 * same one; no mail is dropped.
 *
 * <pre>
 * known? -> read -> parse, classify, judge -> settle whom it reports of
 *        -> match by token -> the same mail before? -> file
 * </pre>
 */
public final class ReceiveReply {
  private static final int TRIES = 6;

  private final InboundMails mails;
  private final Filings filings;
  private final KeepContent content;
  private final InvoiceGlances glances;
  private final ReplyAddresses addresses;
  private final Matches matches;
  private final NewInboundEmail newEmail;
  private final ReportedDelivery reported;
  private final Events events;
  private final Supplier<Spool> spools;

  public ReceiveReply(
      InboundMails mails,
      Filings filings,
      Communications communications,
      KeepContent content,
      InvoiceGlances glances,
      ReplyAddresses addresses,
      ReportedDelivery reported,
      Events events,
      Supplier<Spool> spools) {
    this.mails = mails;
    this.filings = filings;
    this.content = content;
    this.glances = glances;
    this.addresses = addresses;
    this.matches = new Matches(communications, addresses);
    this.newEmail = new NewInboundEmail(addresses);
    this.reported = reported;
    this.events = events;
    this.spools = spools;
  }

  /** Throws where the caller should ask again later. */
  public Outcome receive(Notice notice) {
    return filings.outcome(notice.key()).orElseGet(() -> read(notice.objectKey(), _ -> notice));
  }

  /** The same where no notice came. */
  Outcome receive(StoredMail stored) {
    return read(stored.objectKey(), mail -> NoticeInMail.of(stored, mail));
  }

  private Outcome read(String objectKey, Function<ParsedMail, Notice> notice) {
    try (Spool spool = spools.get()) {
      ParsedMail mail = mails.read(objectKey, bytes -> MailParser.parse(bytes, spool));
      return settle(Reading.of(notice.apply(mail), mail, addresses));
    }
  }

  private Outcome settle(Reading reading) {
    reported.settle(reading);
    for (int tried = 0; tried < TRIES; tried++) {
      Optional<Outcome> outcome =
          trySettle(reading).or(() -> filings.outcome(reading.notice().key()));
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new ConcurrentModificationException("others kept changing the communication");
  }

  /** Empty where somebody else was faster: then all of it is looked at again. */
  private Optional<Outcome> trySettle(Reading reading) {
    return matches
        .find(reading.notice(), reading.mail().from())
        .map(communication -> tryFile(reading, communication))
        .orElseGet(() -> tryPutAside(reading));
  }

  private Optional<Outcome> tryFile(Reading reading, Communication communication) {
    return filings
        .outcome(Fingerprint.of(reading, communication.id()))
        .map(first -> tryRemember(reading.notice(), first))
        .orElseGet(() -> tryFileNew(reading, communication));
  }

  private Optional<Outcome> tryRemember(Notice notice, Outcome first) {
    Outcome again =
        switch (first) {
          case Outcome.Filed(var in, var email) -> new Outcome.AlreadyFiled(in, email);
          case Outcome.Held(var in, var email) -> new Outcome.AlreadyFiled(in, email);
          case Outcome.Automatic(var in, var email) -> new Outcome.AlreadyFiled(in, email);
          case Outcome.AlreadyFiled _, Outcome.Unmatched _ -> first;
        };
    return filings.remember(notice.key(), again) ? Optional.of(again) : Optional.empty();
  }

  private Optional<Outcome> tryFileNew(Reading reading, Communication communication) {
    InboundEmail email = newEmail.of(reading, communication);
    content.keep(reading, email);
    Outcome outcome = outcome(email);
    boolean isFiled =
        filings.file(
            communication.with(Shown.glance(communication.glance(), email)),
            email,
            Map.of(
                reading.notice().key(), outcome,
                Fingerprint.of(reading, communication.id()), outcome),
            told(communication, email));
    if (!isFiled) {
      return Optional.empty();
    }
    Shown.onInvoice(glances, communication, email);
    return Optional.of(outcome);
  }

  private static Outcome outcome(InboundEmail email) {
    return switch (email.status()) {
      case FILED -> new Outcome.Filed(email.communication(), email.id());
      case HELD -> new Outcome.Held(email.communication(), email.id());
      case AUTOMATIC -> new Outcome.Automatic(email.communication(), email.id());
      case DISCARDED -> throw new IllegalStateException("new mail is never discarded");
    };
  }

  private List<Event> told(Communication communication, InboundEmail email) {
    return switch (email.status()) {
      case FILED -> List.of(event(EventType.REPLY_FILED, communication, email));
      case HELD -> List.of(event(EventType.REPLY_HELD, communication, email));
      case AUTOMATIC, DISCARDED -> List.of();
    };
  }

  private Event event(EventType type, Communication communication, InboundEmail email) {
    Map<Fact, String> facts = communication.topic().facts(communication.id(), email.id());
    facts.put(Fact.STATE, email.status().name().toLowerCase(Locale.ROOT));
    return events.of(type, facts);
  }

  private Optional<Outcome> tryPutAside(Reading reading) {
    UnmatchedMail aside =
        new UnmatchedMail(
            NewInboundEmail.idOf(reading.notice()),
            reading.notice().at(),
            reading.mail().from().map(newEmail::withoutToken),
            addresses.mask(reading.mail().subject()),
            matches.reasonForNone(reading.notice()),
            reading.mail().size(),
            reading.notice().objectKey(),
            true);
    return filings.unmatched(aside, reading.notice().key())
        ? Optional.of(new Outcome.Unmatched(aside.id()))
        : Optional.empty();
  }
}
