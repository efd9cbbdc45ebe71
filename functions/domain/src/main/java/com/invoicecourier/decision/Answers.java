package com.invoicecourier.decision;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.access.Reader;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;

/** Finds what is to be decided, for those who may. */
final class Answers {
  private Answers() {}

  static Result<Reader> enter(
      Communications communications,
      Readers readers,
      Actor actor,
      CommunicationId id,
      Permission permission) {
    return communications
        .find(id)
        .map(communication -> readers.enter(actor, communication, permission))
        .orElse(Result.refused(new Refusal.NotFound("communication")));
  }

  static Result<Answer> find(
      Communications communications,
      Readers readers,
      Actor actor,
      CommunicationId id,
      EmailId email,
      Permission permission) {
    return enter(communications, readers, actor, id, permission)
        .then(administrator -> find(communications, administrator, email));
  }

  private static Result<Answer> find(
      Communications communications, Reader administrator, EmailId id) {
    return communications
        .email(administrator.communication().id(), id)
        .filter(InboundEmail.class::isInstance)
        .map(InboundEmail.class::cast)
        .map(email -> Result.done(new Answer(administrator, email)))
        .orElse(Result.refused(new Refusal.NotFound("answer")));
  }
}
