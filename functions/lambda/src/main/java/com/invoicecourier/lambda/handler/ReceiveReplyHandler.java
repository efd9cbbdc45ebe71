package com.invoicecourier.lambda.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.inbound.Notice;
import com.invoicecourier.inbound.Outcome;
import com.invoicecourier.inbound.StoredMail;
import com.invoicecourier.lambda.Wiring;
import com.invoicecourier.lambda.http.Json;
import com.invoicecourier.lambda.log.Line;
import com.invoicecourier.lambda.log.Log;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files the mails whose notices the reply queue holds, and those that were stored some minutes ago
 * as the stored queue tells; a message that throws goes back alone.
 */
public final class ReceiveReplyHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  /** What the mail service writes to try the bucket when its rule is made; it is no mail. */
  private static final String SETUP_OBJECT = "AMAZON_SES_SETUP_NOTIFICATION";

  private final MessageBatch batch;

  public ReceiveReplyHandler() {
    this(Wiring.fromEnvironment());
  }

  public ReceiveReplyHandler(Wiring wiring) {
    this(wiring.receiveReply()::receive, wiring.receiveStored()::receive);
  }

  ReceiveReplyHandler(
      Function<Notice, Outcome> noticed, Function<StoredMail, Optional<Outcome>> stored) {
    this.batch = new MessageBatch(body -> take(Json.readOurs(body), noticed, stored));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, @Nullable Context context) {
    return batch.take(event, context);
  }

  private static void take(
      JsonNode message,
      Function<Notice, Outcome> noticed,
      Function<StoredMail, Optional<Outcome>> stored) {
    if (StoredEvent.is(message)) {
      StoredMail mail = StoredEvent.decode(message);
      take(mail.objectKey(), mail.messageId(), () -> stored.apply(mail));
    } else {
      Notice notice = ReceiveNotice.decode(message);
      take(notice.objectKey(), notice.messageId(), () -> Optional.of(noticed.apply(notice)));
    }
  }

  private static void take(
      String objectKey, String messageId, Supplier<Optional<Outcome>> receive) {
    if (!objectKey.endsWith(SETUP_OBJECT)) {
      receive.get().ifPresent(outcome -> log(messageId, outcome));
    }
  }

  private static void log(String messageId, Outcome outcome) {
    Line line = Log.line("ReplyReceived").id("ses", messageId);
    switch (outcome) {
      case Outcome.Filed(var in, var email) -> log(line, "filed", in, email);
      case Outcome.Held(var in, var email) -> log(line, "held", in, email);
      case Outcome.Automatic(var in, var email) -> log(line, "automatic", in, email);
      case Outcome.AlreadyFiled(var in, var email) -> log(line, "already-filed", in, email);
      case Outcome.Unmatched(String mail) -> line.by("outcome", "unmatched").id("mail", mail);
    }
    line.count("Replies").write();
  }

  private static void log(Line line, String outcome, CommunicationId in, EmailId email) {
    line.by("outcome", outcome).id("communication", in.value()).id("email", email.value());
  }
}
