package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.Glance;
import com.invoicecourier.communication.Participant;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Topic;
import com.invoicecourier.decision.Decision;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.lambda.http.Json;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Communications and their pointers on the Emails tab, which are copies of them. */
final class CommunicationItems {
  private CommunicationItems() {}

  static List<Write> create(Communication communication) {
    return List.of(
        new Write.Create(item(communication, 1)), new Write.Create(pointer(communication, 1)));
  }

  /** Both at once: a page of the Emails tab is read from the pointers alone. */
  static List<Write> replace(Communication changed) {
    long read = changed.revision();
    return List.of(
        new Write.Replace(item(changed, read + 1), read),
        new Write.Put(pointer(changed, read + 1)));
  }

  private static EnhancedDocument item(Communication communication, long revision) {
    return item(
        communication, Items.of(Keys.communication(communication.id()), "COMMUNICATION", revision));
  }

  private static EnhancedDocument pointer(Communication communication, long revision) {
    return item(
        communication,
        Items.of(Keys.pointer(communication.topic(), communication.id()), "POINTER", revision));
  }

  private static EnhancedDocument item(Communication communication, EnhancedDocument.Builder item) {
    Glance glance = communication.glance();
    item.putString("communication", communication.id().value())
        .putString("invoiceNumber", communication.invoiceNumber())
        .putString("subject", communication.subject())
        .putBoolean("private", communication.isPrivate())
        .putString("language", communication.language().name())
        .putString("startedAt", communication.startedAt().toString())
        .putJson("startedBy", MailboxJson.encode(communication.startedBy()).toString())
        .putJson(
            "participants",
            Json.list(communication.participants(), CommunicationItems::participant).toString())
        .putString("state", glance.state().name())
        .putString("lastEmailAt", glance.lastEmailAt().toString())
        .putString("preview", glance.preview())
        .putNumber("replies", glance.replies())
        .putNumber("held", glance.held());
    TopicItems.put(item, communication.topic());
    Items.put(item, "answer", glance.answer().map(Decision::name));
    return item.build();
  }

  static Communication communication(EnhancedDocument item) {
    Topic topic = TopicItems.topic(item);
    return new Communication(
        new CommunicationId(Items.text(item, "communication")),
        topic.company(),
        topic.project(),
        topic.invoice(),
        Items.text(item, "invoiceNumber"),
        topic.version(),
        Items.text(item, "subject"),
        Items.flag(item, "private"),
        Language.valueOf(Items.text(item, "language")),
        Items.time(item, "startedAt"),
        MailboxJson.decode(Items.json(item, "startedBy")),
        Json.list(Items.json(item, "participants"), CommunicationItems::participant),
        glance(item),
        Items.revision(item));
  }

  private static Glance glance(EnhancedDocument item) {
    return new Glance(
        RecipientState.valueOf(Items.text(item, "state")),
        Items.time(item, "lastEmailAt"),
        Items.text(item, "preview"),
        Items.count(item, "replies"),
        Items.count(item, "held"),
        Items.optional(item, "answer").map(Decision::valueOf));
  }

  private static JsonNode participant(Participant participant) {
    return MailboxJson.encode(participant.mailbox()).put("as", participant.as().name());
  }

  private static Participant participant(JsonNode json) {
    return new Participant(
        MailboxJson.decode(json), Participant.As.valueOf(json.required("as").asText()));
  }
}
