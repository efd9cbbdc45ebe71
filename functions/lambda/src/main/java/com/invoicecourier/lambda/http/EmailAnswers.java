package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.DetailFile;
import com.invoicecourier.communication.EmailState;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.OpenedEmail;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.decision.RecordedDecision;
import com.invoicecourier.decision.Suggestion;
import com.invoicecourier.reply.Span;
import java.time.LocalDate;

/** Emails in answers, those we mailed and those that came in. */
public final class EmailAnswers {
  private EmailAnswers() {}

  public static ObjectNode encode(Communication communication, OpenedEmail opened) {
    return switch (opened) {
      case OpenedEmail.Outbound outbound -> outbound(outbound);
      case OpenedEmail.Inbound inbound -> inbound(inbound);
    };
  }

  public static ObjectNode decided(RecordedDecision recorded) {
    ObjectNode node = Json.object();
    node.set("decision", decision(recorded));
    return node;
  }

  public static ObjectNode status(InboundEmail.Status status) {
    return Json.object().put("status", Words.of(status));
  }

  private static ObjectNode decision(RecordedDecision recorded) {
    ObjectNode node = Json.object().put("decision", Words.of(recorded.decision()));
    Json.put(node, "reason", recorded.reason());
    node.set("by", AddressAnswers.encode(recorded.by()));
    return node.put("at", Json.time(recorded.at()));
  }

  private static ObjectNode outbound(OpenedEmail.Outbound opened) {
    OutboundEmail email = opened.email();
    ObjectNode node =
        Json.object()
            .put("id", email.id().value())
            .put("direction", "outbound")
            .put("at", Json.time(email.at()))
            .put("subject", email.subject())
            .put("text", opened.text())
            .put("version", email.topic().version())
            .put("state", EmailState.of(opened.recipients()).name());
    node.set("from", AddressAnswers.encode(email.sender())); // never the reply address
    node.set("to", Json.list(email.to(), AddressAnswers::encode));
    node.set("cc", Json.list(email.cc(), AddressAnswers::encode));
    node.set("recipients", Json.list(opened.recipients(), RecipientAnswers::recipient));
    node.set(
        "attachments", Json.list(email.attachments(), EmailAnswers::file).insert(0, detail(email)));
    email.again().ifPresent(again -> node.set("again", RecipientAnswers.again(again)));
    return node;
  }

  private static ObjectNode inbound(OpenedEmail.Inbound opened) {
    InboundEmail email = opened.email();
    ObjectNode node =
        Json.object()
            .put("id", email.id().value())
            .put("direction", "inbound")
            .put("at", Json.time(email.at()))
            .put("subject", email.subject())
            .put("class", Words.of(email.mailClass()))
            .put("viaList", email.classified().viaList())
            .put("status", Words.of(email.status()));
    email.from().ifPresent(from -> node.set("from", AddressAnswers.encode(from)));
    node.set("to", Json.list(email.to(), AddressAnswers::encode));
    node.set("cc", Json.list(email.cc(), AddressAnswers::encode));
    node.set("spans", Json.list(opened.spans(), EmailAnswers::span));
    node.putObject("trust")
        .put("level", Words.of(email.trust().level()))
        .put("reason", email.trust().reason());
    Json.put(node, "back", email.classified().back().map(LocalDate::toString));
    Json.put(node, "heldBecause", email.heldBecause());
    Json.put(node, "problem", email.problem());
    email.suggestion().ifPresent(found -> node.set("suggestion", suggestion(found)));
    email.decision().ifPresent(found -> node.set("decision", decision(found)));
    node.set("attachments", Json.list(email.attachments(), EmailAnswers::file));
    return node;
  }

  private static ObjectNode span(Span span) {
    return Json.object().put("kind", Words.of(span.kind())).put("text", span.text());
  }

  private static ObjectNode suggestion(Suggestion suggestion) {
    return Json.object()
        .put("decision", Words.of(suggestion.decision()))
        .put("sentence", suggestion.sentence());
  }

  private static ObjectNode file(Attachment file) {
    ObjectNode node =
        Json.object()
            .put("number", file.number())
            .put("name", file.name())
            .put("contentType", file.contentType())
            .put("size", file.size())
            .put("sha256", file.sha256().hex());
    return file.isInline() ? node.put("inline", true) : node;
  }

  /** Its size and hash are known once it is printed, before the email is handed over. */
  private static ObjectNode detail(OutboundEmail email) {
    ObjectNode node =
        Json.object()
            .put("number", DetailFile.NUMBER)
            .put("name", DetailFile.nameOf(email))
            .put("contentType", DetailFile.CONTENT_TYPE);
    email
        .snapshot()
        .ifPresent(kept -> node.put("size", kept.size()).put("sha256", kept.sha256().hex()));
    return node;
  }
}
