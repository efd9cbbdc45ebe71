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
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Communications and their pointers on the Emails tab. */
final class CommunicationItems {
  private CommunicationItems() {}

  static EnhancedDocument item(Communication communication, long revision) {
    Glance glance = communication.glance();
    EnhancedDocument.Builder item =
        Items.of(Keys.communication(communication.id()), "COMMUNICATION", revision)
            .putString("communication", communication.id().value())
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

  static EnhancedDocument pointer(Communication communication) {
    EnhancedDocument.Builder item =
        Items.of(Keys.pointer(communication.topic(), communication.id()), "POINTER", 1)
            .putString("communication", communication.id().value());
    TopicItems.put(item, communication.topic());
    return item.build();
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
