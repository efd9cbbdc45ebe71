package com.invoicecourier.inbound;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.event.Fact;
import com.invoicecourier.inbound.Verdicts.Verdict;
import com.invoicecourier.invoice.InvoiceGlances;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an operator does with mail that belongs to no communication. Filed, it is held: an invoice
 * administrator decides, because nobody knows who wrote it.
 */
public final class ReviewUnmatched {
  private static final int TRIES = 5;
  private static final Verdicts UNKNOWN =
      new Verdicts(Verdict.NONE, Verdict.NONE, Verdict.NONE, Verdict.NONE, Verdict.NONE);

  private final Access access;
  private final UnmatchedMails unmatched;
  private final Communications communications;
  private final InboundMails mails;
  private final KeepContent content;
  private final InvoiceGlances glances;
  private final ReplyAddresses addresses;
  private final NewInboundEmail newEmail;
  private final Events events;
  private final Supplier<Spool> spools;

  public ReviewUnmatched(
      Access access,
      UnmatchedMails unmatched,
      Communications communications,
      InboundMails mails,
      KeepContent content,
      InvoiceGlances glances,
      ReplyAddresses addresses,
      Events events,
      Supplier<Spool> spools) {
    this.access = access;
    this.unmatched = unmatched;
    this.communications = communications;
    this.mails = mails;
    this.content = content;
    this.glances = glances;
    this.addresses = addresses;
    this.newEmail = new NewInboundEmail(addresses);
    this.events = events;
    this.spools = spools;
  }

  public Result<UnmatchedMails.Page> list(Actor actor, Optional<String> after) {
    return access.reviewMail(actor).map(_ -> unmatched.list(after));
  }

  public Result<InboundEmail.Status> file(Actor actor, String id, CommunicationId into) {
    return find(actor, id).then(mail -> file(mail, into));
  }

  public Result<InboundEmail.Status> discard(Actor actor, String id) {
    return find(actor, id)
        .map(
            mail -> {
              unmatched.discard(mail);
              return InboundEmail.Status.DISCARDED;
            });
  }

  private Result<UnmatchedMail> find(Actor actor, String id) {
    return access
        .reviewMail(actor)
        .then(
            _ ->
                unmatched
                    .find(id)
                    .map(Result::done)
                    .orElse(Result.refused(new Refusal.NotFound("unmatched mail"))));
  }

  private Result<InboundEmail.Status> file(UnmatchedMail mail, CommunicationId into) {
    if (!mail.isRead()) {
      return Result.refused(new Refusal.Conflict(mail.reason()));
    }
    if (communications.find(into).isEmpty()) {
      return Result.refused(Refusal.invalid("/communication", "names no communication"));
    }
    try (Spool spool = spools.get()) {
      Reading reading =
          Reading.of(
              notice(mail),
              mails.read(mail.objectKey(), bytes -> MailParser.parse(bytes, spool)),
              addresses);
      return fileHeld(mail, reading, into);
    }
  }

  private Result<InboundEmail.Status> fileHeld(
      UnmatchedMail mail, Reading reading, CommunicationId into) {
    for (int tried = 0; tried < TRIES; tried++) {
      Communication communication = communications.find(into).orElseThrow();
      InboundEmail email =
          newEmail.held(reading, communication, "An operator found it among unmatched mail.");
      content.keep(reading, email);
      Communication changed = communication.with(Shown.glance(communication.glance(), email));
      if (unmatched.file(mail, changed, email, held(communication, email))) {
        Shown.onInvoice(glances, communication, email);
        return Result.done(email.status());
      }
    }
    return Result.refused(new Refusal.Conflict("The communication is being changed."));
  }

  private Event held(Communication communication, InboundEmail email) {
    Map<Fact, String> facts = communication.topic().facts(communication.id(), email.id());
    facts.put(Fact.STATE, "held");
    return events.of(EventType.REPLY_HELD, facts);
  }

  private static Notice notice(UnmatchedMail mail) {
    return new Notice(mail.objectKey(), "", List.of(), "", UNKNOWN, mail.at());
  }
}
