package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailsTab;
import com.invoicecourier.communication.Glance;
import com.invoicecourier.communication.Link;
import com.invoicecourier.communication.OpenedCommunication;
import com.invoicecourier.communication.Participant;

/** Communications in answers: the list on the Emails tab and a whole thread. */
public final class CommunicationAnswers {
  private CommunicationAnswers() {}

  public static ObjectNode tab(EmailsTab tab) {
    ObjectNode node = Json.object();
    node.set(
        "communications",
        Json.list(tab.communications(), communication -> row(communication, tab.administrator())));
    Json.put(node, "next", tab.next().map(CommunicationId::value));
    return node;
  }

  public static ObjectNode thread(OpenedCommunication opened) {
    Communication communication = opened.communication();
    ObjectNode node =
        Json.object()
            .put("id", communication.id().value())
            .put("project", communication.project().value())
            .put("subject", communication.subject())
            .put("private", communication.isPrivate())
            .put("version", communication.version())
            .put("language", communication.language().tag());
    node.putObject("invoice")
        .put("id", communication.invoice().value())
        .put("number", communication.invoiceNumber())
        .put("version", opened.invoiceVersion());
    node.put("changed", opened.invoiceVersion() > communication.version());
    node.set(
        "participants", Json.list(communication.participants(), CommunicationAnswers::participant));
    node.putObject("allowed")
        .put("decide", opened.administrator())
        .put("changePrivacy", opened.administrator());
    node.set(
        "emails", Json.list(opened.emails(), email -> EmailAnswers.encode(communication, email)));
    return node;
  }

  public static ObjectNode privacy(Communication communication) {
    return Json.object()
        .put("id", communication.id().value())
        .put("private", communication.isPrivate());
  }

  public static ObjectNode link(Link link) {
    return Json.object()
        .put("url", link.url().toString())
        .put("expiresAt", Json.time(link.expiresAt()));
  }

  private static ObjectNode row(Communication communication, boolean administrator) {
    Glance glance = communication.glance();
    ObjectNode row =
        Json.object()
            .put("id", communication.id().value())
            .put("subject", communication.subject())
            .put("private", communication.isPrivate())
            .put("version", communication.version())
            .put("startedAt", Json.time(communication.startedAt()))
            .put("state", glance.state().name())
            .put("lastEmailAt", Json.time(glance.lastEmailAt()))
            .put("preview", glance.preview())
            .put("replies", glance.replies());
    row.set("startedBy", AddressAnswers.encode(communication.startedBy()));
    if (administrator) {
      row.put("held", glance.held());
    }
    Json.put(row, "answer", glance.answer().map(Words::of));
    return row;
  }

  private static ObjectNode participant(Participant participant) {
    return AddressAnswers.encode(participant.mailbox()).put("as", Words.of(participant.as()));
  }
}
