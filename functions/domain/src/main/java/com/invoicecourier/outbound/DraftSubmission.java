package com.invoicecourier.outbound;

import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Entry;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Glance;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.communication.Preview;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.Topic;
import com.invoicecourier.compose.ContractWord;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.invoice.EmailsGlance;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts together all that one submission writes. */
public final class DraftSubmission {
  private final Clock clock;
  private final Supplier<String> ids;
  private final Tokens tokens;
  private final Events events;
  private final Duration undo;

  /** The queue holds each message for the time to undo: until then nothing is late. */
  public DraftSubmission(
      Clock clock, Supplier<String> ids, Tokens tokens, Events events, Duration undo) {
    this.clock = clock;
    this.ids = ids;
    this.tokens = tokens;
    this.events = events;
    this.undo = undo;
  }

  DrawnIds drawIds() {
    return new DrawnIds(new CommunicationId(ids.get()), new EmailId(ids.get()));
  }

  Submissions.Submission draft(
      Actor.Person sender,
      Entry entry,
      Invoice invoice,
      IdempotencyKey key,
      NewEmail request,
      List<Attachment> attachments,
      DrawnIds drawn) {
    Instant now = clock.instant();
    OutboundEmail email = email(sender, entry, invoice, request, attachments, drawn, now);
    Communication communication = communication(email, invoice, request);
    return new Submissions.Submission(
        key,
        communication,
        email,
        recipients(email),
        invoice.with(glance(invoice, request, now)),
        events.of(
            EventType.COMMUNICATION_CREATED,
            email.topic().facts(drawn.communication(), drawn.email())));
  }

  /** The list of invoices is for everybody; what is sent privately stands apart in it. */
  private static EmailsGlance glance(Invoice invoice, NewEmail request, Instant now) {
    return request.isPrivate()
        ? invoice.emails().sentPrivately(invoice.version(), now)
        : invoice.emails().sent(invoice.version(), now);
  }

  private static OutboundEmail email(
      Actor.Person sender,
      Entry entry,
      Invoice invoice,
      NewEmail request,
      List<Attachment> attachments,
      DrawnIds drawn,
      Instant now) {
    Language language = request.language().orElse(invoice.language());
    String contractWord = ContractWord.of(entry.company().pointOfView().orElseThrow(), language);
    return new OutboundEmail(
        drawn.communication(),
        drawn.email(),
        new Topic(entry.company().id(), invoice.project(), invoice.id(), invoice.version()),
        now,
        Mailbox.of(sender.name(), sender.address()),
        sender.name() + " (" + entry.company().name() + ")",
        new OutboundEmail.Pinned(
            invoice.detail(),
            invoice.importedAt(),
            invoice.number(),
            entry.project().name(),
            contractWord),
        request.to(),
        request.cc(),
        request.subject(),
        language,
        attachments);
  }

  private static Communication communication(
      OutboundEmail email, Invoice invoice, NewEmail request) {
    return new Communication(
        email.communication(),
        email.topic().company(),
        email.topic().project(),
        email.topic().invoice(),
        invoice.number(),
        email.topic().version(),
        email.subject(),
        request.isPrivate(),
        email.language(),
        email.at(),
        email.sender(),
        participants(email),
        Glance.begun(email.at(), Preview.of(request.message())),
        1);
  }

  private static List<Participant> participants(OutboundEmail email) {
    List<Participant> all = new ArrayList<>();
    all.add(new Participant(email.sender(), Participant.As.SENDER));
    email.to().forEach(to -> add(all, to, Participant.As.TO));
    email.cc().forEach(cc -> add(all, cc, Participant.As.CC));
    return all;
  }

  private static void add(List<Participant> all, Mailbox mailbox, Participant.As as) {
    if (all.stream().noneMatch(one -> one.mailbox().address().sameMailbox(mailbox.address()))) {
      all.add(new Participant(mailbox, as));
    }
  }

  private List<Recipient> recipients(OutboundEmail email) {
    List<Recipient> all = new ArrayList<>();
    email.to().forEach(to -> all.add(recipient(email, to, Recipient.Field.TO, all.size() + 1)));
    email.cc().forEach(cc -> all.add(recipient(email, cc, Recipient.Field.CC, all.size() + 1)));
    return all;
  }

  private Recipient recipient(
      OutboundEmail email, Mailbox mailbox, Recipient.Field field, int position) {
    return Recipient.queued(
        new RecipientId(email.communication(), email.id(), RecipientId.number(position)),
        email.topic(),
        mailbox,
        field,
        tokens.draw(),
        email.at(),
        email.at().plus(undo).plus(Patience.LATE_AFTER));
  }

  /** The ids of a communication and its first email, drawn before anything is kept. */
  record DrawnIds(CommunicationId communication, EmailId email) {}
}
