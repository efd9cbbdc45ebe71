package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.communication.Diagnosis;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.SentAgain;
import java.util.List;

/** Recipients in answers, and what a person did about one. */
public final class RecipientAnswers {
  private RecipientAnswers() {}

  public static ObjectNode recipient(Recipient recipient) {
    ObjectNode node =
        AddressAnswers.encode(recipient.mailbox())
            .put("number", recipient.id().number())
            .put("field", Words.of(recipient.field()))
            .put("state", recipient.state().name())
            .put("at", Json.time(recipient.stateAt()));
    Json.put(node, "reason", recipient.reason());
    if (recipient.lacksReport()) {
      node.put("reportMissing", true);
    }
    recipient.diagnosis().ifPresent(found -> node.set("diagnosis", diagnosis(found)));
    Json.put(node, "openedAt", recipient.marks().openedAt().map(Json::time));
    Json.put(node, "resentAs", recipient.marks().resentAs().map(EmailId::value));
    return node;
  }

  public static ObjectNode cancelled(List<Recipient> recipients) {
    ObjectNode node = Json.object();
    node.set("recipients", Json.list(recipients, RecipientAnswers::inTime));
    return node;
  }

  public static ObjectNode resent(OutboundEmail email) {
    ObjectNode node = Json.object().put("email", email.id().value()).put("state", "QUEUED");
    node.set("again", again(email.again().orElseThrow()));
    return node;
  }

  static ObjectNode again(SentAgain again) {
    return Json.object()
        .put("email", again.email().value())
        .put("recipient", again.recipient())
        .put("mayBeDouble", again.mayBeDouble());
  }

  private static ObjectNode inTime(Recipient recipient) {
    return recipient(recipient).put("inTime", recipient.state() == RecipientState.CANCELLED);
  }

  private static ObjectNode diagnosis(Diagnosis diagnosis) {
    ObjectNode node =
        Json.object()
            .put("cause", Words.of(diagnosis.cause()))
            .put("kind", Words.of(diagnosis.kind()));
    Json.put(node, "detail", diagnosis.detail());
    return node;
  }
}
