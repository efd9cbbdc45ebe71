package com.invoicecourier.communication;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Reader;
import com.invoicecourier.access.Readers;
import java.util.List;
import java.util.Optional;

/** Gives readers a link to a file of an email, or to the email itself as it was sent or came in. */
public final class FetchFile {
  private static final Refusal NOT_YET =
      new Refusal.Conflict("It is made when the email is handed over, and this one was not yet.");

  private final Communications communications;
  private final Readers readers;
  private final Links links;

  public FetchFile(Communications communications, Readers readers, Links links) {
    this.communications = communications;
    this.readers = readers;
    this.links = links;
  }

  /** Number 0 of an outbound email is the Detail PDF. */
  public Result<Link> attachment(
      Actor actor, CommunicationId communication, EmailId email, int number) {
    return find(actor, communication, email)
        .then(
            found ->
                switch (found.email()) {
                  case OutboundEmail outbound when number == DetailFile.NUMBER ->
                      detail(found.reader().communication(), outbound);
                  case OutboundEmail outbound -> file(outbound, outbound.attachments(), number);
                  case InboundEmail inbound -> file(inbound, inbound.attachments(), number);
                });
  }

  public Result<Link> original(Actor actor, CommunicationId communication, EmailId email) {
    return find(actor, communication, email)
        .then(
            found ->
                switch (found.email()) {
                  case OutboundEmail outbound -> made(links.sent(outbound, fileName(outbound)));
                  case InboundEmail inbound ->
                      Result.done(links.received(inbound, fileName(inbound)));
                });
  }

  private Result<Found> find(Actor actor, CommunicationId id, EmailId email) {
    return communications
        .find(id)
        .map(communication -> readers.enter(actor, communication))
        .orElse(Result.refused(new Refusal.NotFound("communication")))
        .then(reader -> find(reader, email));
  }

  private Result<Found> find(Reader reader, EmailId id) {
    return communications
        .email(reader.communication().id(), id)
        .filter(reader::mayRead)
        .map(email -> Result.done(new Found(reader, email)))
        .orElse(Result.refused(new Refusal.NotFound("email")));
  }

  private Result<Link> detail(Communication communication, OutboundEmail email) {
    return made(links.detail(communication, email, DetailFile.nameOf(email)));
  }

  private Result<Link> file(Email email, List<Attachment> files, int number) {
    return files.stream()
        .filter(file -> file.number() == number)
        .findFirst()
        .map(file -> Result.done(links.attachment(email, file)))
        .orElse(Result.refused(new Refusal.NotFound("attachment")));
  }

  private static Result<Link> made(Optional<Link> link) {
    return link.map(Result::done).orElse(Result.refused(NOT_YET));
  }

  private static String fileName(Email email) {
    return email.id().value() + ".eml";
  }

  private record Found(Reader reader, Email email) {}
}
