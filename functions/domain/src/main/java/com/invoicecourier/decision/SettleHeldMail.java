package com.invoicecourier.decision;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.Events;
import com.invoicecourier.invoice.InvoiceGlances;
import java.util.List;
import java.util.Optional;

/**
 * Files or discards mail that is held.
 *
 * <pre>
 * HELD -> FILED
 *    '--> DISCARDED
 * </pre>
 */
public final class SettleHeldMail {
  private final Communications communications;
  private final Readers readers;
  private final InvoiceGlances glances;
  private final ReplyAddresses replyAddresses;
  private final AnswerEvents events;

  public SettleHeldMail(
      Communications communications,
      Readers readers,
      InvoiceGlances glances,
      ReplyAddresses replyAddresses,
      Events events) {
    this.communications = communications;
    this.readers = readers;
    this.glances = glances;
    this.replyAddresses = replyAddresses;
    this.events = new AnswerEvents(events);
  }

  /** To admit the writer makes the From address a participant. */
  public Result<Status> file(Actor actor, CommunicationId id, EmailId email, boolean admit) {
    return Attempts.until(
        () ->
            Answers.find(communications, readers, actor, id, email, Permission.SETTLE_HELD_MAIL)
                .then(held -> participants(held, admit).then(with -> file(held, with))));
  }

  public Result<Status> discard(Actor actor, CommunicationId id, EmailId email) {
    return Attempts.until(
        () ->
            Answers.find(communications, readers, actor, id, email, Permission.SETTLE_HELD_MAIL)
                .then(this::discard));
  }

  private Result<Communication> participants(Answer held, boolean admit) {
    if (!admit) {
      return Result.done(held.communication());
    }
    return held.email()
        .from()
        .filter(from -> !replyAddresses.isOurs(from.address()))
        .map(from -> Result.done(held.communication().letIn(from)))
        .orElse(
            Result.refused(
                Refusal.invalid("/admit", "the mail has no From address that can take part")));
  }

  private Result<Optional<Status>> file(Answer held, Communication with) {
    return switch (held.email().status()) {
      case HELD -> Result.done(fileHeld(held, with));
      case FILED -> Result.done(letInLater(held, with));
      case DISCARDED -> conflict("This mail was discarded.");
      case AUTOMATIC -> conflict("This mail is not held.");
    };
  }

  private Result<Optional<Status>> discard(Answer held) {
    return switch (held.email().status()) {
      case HELD -> Result.done(discardHeld(held));
      case DISCARDED -> Result.done(Optional.of(Status.DISCARDED));
      case FILED -> conflict("This mail was filed.");
      case AUTOMATIC -> conflict("This mail is not held.");
    };
  }

  private Optional<Status> fileHeld(Answer held, Communication with) {
    Communication changed =
        with.with(with.glance().held(-1).replied(held.email().at(), held.email().preview()));
    int replies = changed.isPrivate() ? 0 : 1; // the list of invoices is for everybody
    return settle(held, changed, Status.FILED, replies, List.of(events.filed(held)));
  }

  private Optional<Status> discardHeld(Answer held) {
    Communication changed = held.communication().with(held.communication().glance().held(-1));
    return settle(held, changed, Status.DISCARDED, 0, List.of());
  }

  private Optional<Status> settle(
      Answer held, Communication changed, Status status, int replies, List<Event> told) {
    boolean replaced = communications.replace(changed, held.email().withStatus(status), told);
    if (replaced) {
      glances.change(changed.project(), changed.invoice(), glance -> glance.counted(replies, -1));
    }
    return Optional.of(status).filter(_ -> replaced);
  }

  private Optional<Status> letInLater(Answer filed, Communication with) {
    return with.equals(filed.communication()) || communications.replace(with)
        ? Optional.of(Status.FILED)
        : Optional.empty();
  }

  private static Result<Optional<Status>> conflict(String why) {
    return Result.refused(new Refusal.Conflict(why));
  }
}
