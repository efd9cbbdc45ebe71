package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.communication.Classified;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.MailClass;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.lambda.http.Json;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** EMAIL items of direction {@code inbound}. */
final class InboundEmailItems {
  static final String DIRECTION = "inbound";

  private InboundEmailItems() {}

  static boolean isInbound(EnhancedDocument item) {
    return DIRECTION.equals(Items.text(item, "direction"));
  }

  static EnhancedDocument toItem(InboundEmail email) {
    EnhancedDocument.Builder item =
        Items.of(Keys.email(email.communication(), email.id()), "EMAIL", email.revision())
            .putString("direction", DIRECTION)
            .putString("communication", email.communication().value())
            .putString("email", email.id().value())
            .putString("at", email.at().toString())
            .putJson("to", Json.list(email.to(), MailboxJson::encode).toString())
            .putJson("cc", Json.list(email.cc(), MailboxJson::encode).toString())
            .putString("subject", email.subject())
            .putString("class", email.mailClass().name())
            .putBoolean("viaList", email.classified().viaList())
            .putString("trust", email.trust().level().name())
            .putString("trustReason", email.trust().reason())
            .putString("status", email.status().name())
            .putJson(
                "attachments", Json.list(email.attachments(), AttachmentJson::encode).toString())
            .putString("preview", email.preview())
            .putString("objectKey", email.objectKey());
    Items.put(item, "back", email.classified().back().map(LocalDate::toString));
    Items.put(item, "heldBecause", email.heldBecause());
    Items.put(item, "problem", email.problem());
    email.from().ifPresent(from -> item.putJson("from", MailboxJson.encode(from).toString()));
    email
        .suggestion()
        .ifPresent(found -> item.putJson("suggestion", ReadingJson.encode(found).toString()));
    email
        .decision()
        .ifPresent(found -> item.putJson("decision", ReadingJson.encode(found).toString()));
    return item.build();
  }

  static InboundEmail fromItem(EnhancedDocument item) {
    return new InboundEmail(
        new CommunicationId(Items.text(item, "communication")),
        new EmailId(Items.text(item, "email")),
        Items.time(item, "at"),
        json(item, "from", MailboxJson::decode),
        Json.list(Items.json(item, "to"), MailboxJson::decode),
        Json.list(Items.json(item, "cc"), MailboxJson::decode),
        Items.text(item, "subject"),
        classified(item),
        new Trust(Trust.Level.valueOf(Items.text(item, "trust")), Items.text(item, "trustReason")),
        InboundEmail.Status.valueOf(Items.text(item, "status")),
        Items.optional(item, "heldBecause"),
        Items.optional(item, "problem"),
        json(item, "suggestion", ReadingJson::suggestion),
        json(item, "decision", ReadingJson::recorded),
        Json.list(Items.json(item, "attachments"), AttachmentJson::decode),
        Items.text(item, "preview"),
        Items.text(item, "objectKey"),
        Items.revision(item));
  }

  private static Classified classified(EnhancedDocument item) {
    return new Classified(
        MailClass.valueOf(Items.text(item, "class")),
        Items.flag(item, "viaList"),
        Items.optional(item, "back").map(LocalDate::parse));
  }

  private static <T> Optional<T> json(
      EnhancedDocument item, String name, Function<JsonNode, T> decode) {
    return item.isPresent(name)
        ? Optional.of(decode.apply(Items.json(item, name)))
        : Optional.empty();
  }
}
