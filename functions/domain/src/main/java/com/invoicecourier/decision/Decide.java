package com.invoicecourier.decision;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.access.Reader;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.InboundEmail.Status;
import com.invoicecourier.communication.MailClass;
import com.invoicecourier.event.Events;
import com.invoicecourier.invoice.InvoiceGlances;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Records what an invoice administrator decides about an answer and about the privacy of a
 * communication; to ask for what is already so changes nothing and answers the same.
 */
public final class Decide {
  private final Communications communications;
  private final Readers readers;
  private final InvoiceGlances glances;
  private final ListedPrivacy listed;
  private final AnswerEvents events;
  private final Clock clock;

  public Decide(
      Communications communications,
      Readers readers,
      InvoiceGlances glances,
      Events events,
      Clock clock) {
    this.communications = communications;
    this.readers = readers;
    this.glances = glances;
    this.listed = new ListedPrivacy(communications, glances);
    this.events = new AnswerEvents(events);
    this.clock = clock;
  }

  public Result<Communication> changePrivacy(
      Actor actor, CommunicationId communication, boolean isPrivate) {
    return Attempts.until(
        () ->
            Answers.enter(communications, readers, actor, communication, Permission.CHANGE_PRIVACY)
                .map(reader -> changed(reader, isPrivate)));
  }

  public Result<RecordedDecision> decide(
      Actor actor,
      CommunicationId communication,
      EmailId email,
      Decision decision,
      Optional<String> reason) {
    return Attempts.until(
        () ->
            Answers.find(communications, readers, actor, communication, email, Permission.DECIDE)
                .then(answer -> decide(answer, decision, reason)));
  }

  private Optional<Communication> changed(Reader reader, boolean isPrivate) {
    Communication found = reader.communication();
    Communication changed = found.asPrivate(isPrivate);
    if (found.equals(changed)) {
      return Optional.of(found);
    }
    boolean replaced = communications.replace(changed);
    if (replaced) {
      listed.changed(changed);
    }
    return Optional.of(changed).filter(_ -> replaced);
  }

  private Result<Optional<RecordedDecision>> decide(
      Answer answer, Decision decision, Optional<String> reason) {
    InboundEmail email = answer.email();
    if (email.status() == Status.HELD) {
      return Result.refused(new Refusal.Conflict("This mail is held: file it first."));
    }
    if (email.status() != Status.FILED || email.mailClass() != MailClass.PERSON) {
      return Result.refused(
          new Refusal.Conflict("Only a filed answer that a person wrote can be decided."));
    }
    return Result.done(
        email
            .decision()
            .filter(found -> found.decision() == decision && found.reason().equals(reason))
            .or(() -> record(answer, decision, reason)));
  }

  private Optional<RecordedDecision> record(
      Answer answer, Decision decision, Optional<String> reason) {
    RecordedDecision recorded =
        new RecordedDecision(decision, reason, answer.administrator().mailbox(), clock.instant());
    Communication communication = answer.communication();
    boolean replaced =
        communications.replace(
            communication.with(communication.glance().answered(decision)),
            answer.email().withDecision(recorded),
            List.of(events.decided(answer, decision)));
    if (replaced) {
      show(communication, recorded);
    }
    return Optional.of(recorded).filter(_ -> replaced);
  }

  /** The list of invoices is for everybody; what a private communication says is not. */
  private void show(Communication communication, RecordedDecision recorded) {
    if (!communication.isPrivate()) {
      glances.change(
          communication.project(),
          communication.invoice(),
          glance -> glance.answered(recorded.decision(), recorded.at()));
    }
  }
}
