package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.SentAgain;
import com.invoicecourier.communication.SnapshotFacts;
import com.invoicecourier.invoice.Language;
import com.invoicecourier.lambda.http.Json;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Outbound emails; written once, and once more when their Detail is printed. */
final class OutboundEmailItems {
  private OutboundEmailItems() {}

  static EnhancedDocument item(OutboundEmail email) {
    return item(email, 1);
  }

  /** With the facts of its Detail PDF, if they were not noted yet. */
  static Write noted(OutboundEmail email) {
    return new Write.Replace(item(email, 2), 1);
  }

  private static EnhancedDocument item(OutboundEmail email, long revision) {
    EnhancedDocument.Builder item =
        Items.of(Keys.email(email.communication(), email.id()), "EMAIL", revision)
            .putString("direction", "outbound")
            .putString("communication", email.communication().value())
            .putString("email", email.id().value())
            .putString("at", email.at().toString())
            .putJson("sender", MailboxJson.encode(email.sender()).toString())
            .putString("senderName", email.senderName())
            .putJson("to", Json.list(email.to(), MailboxJson::encode).toString())
            .putJson("cc", Json.list(email.cc(), MailboxJson::encode).toString())
            .putString("subject", email.subject())
            .putString("language", email.language().name())
            .putJson(
                "attachments", Json.list(email.attachments(), AttachmentJson::encode).toString());
    TopicItems.put(item, email.topic());
    put(item, email.pinned());
    email.again().ifPresent(again -> put(item, again));
    email
        .snapshot()
        .ifPresent(
            kept ->
                item.putNumber("snapshotSize", kept.size())
                    .putString("snapshotSha256", kept.sha256().hex()));
    return item.build();
  }

  static OutboundEmail email(EnhancedDocument item) {
    return new OutboundEmail(
        new CommunicationId(Items.text(item, "communication")),
        new EmailId(Items.text(item, "email")),
        TopicItems.topic(item),
        Items.time(item, "at"),
        MailboxJson.decode(Items.json(item, "sender")),
        Items.text(item, "senderName"),
        pinned(item),
        Json.list(Items.json(item, "to"), MailboxJson::decode),
        Json.list(Items.json(item, "cc"), MailboxJson::decode),
        Items.text(item, "subject"),
        Language.valueOf(Items.text(item, "language")),
        Json.list(Items.json(item, "attachments"), AttachmentJson::decode),
        Items.optional(item, "againFirst").map(first -> again(item, first)),
        snapshot(item));
  }

  private static void put(EnhancedDocument.Builder item, SentAgain again) {
    item.putString("againFirst", again.first().value())
        .putString("againEmail", again.email().value())
        .putString("againRecipient", again.recipient())
        .putBoolean("mayBeDouble", again.mayBeDouble());
  }

  private static SentAgain again(EnhancedDocument item, String first) {
    return new SentAgain(
        new EmailId(first),
        new EmailId(Items.text(item, "againEmail")),
        Items.text(item, "againRecipient"),
        Items.flag(item, "mayBeDouble"));
  }

  private static Optional<SnapshotFacts> snapshot(EnhancedDocument item) {
    return Items.optional(item, "snapshotSha256")
        .map(hash -> new SnapshotFacts(Items.number(item, "snapshotSize"), new Sha256(hash)));
  }

  private static void put(EnhancedDocument.Builder item, OutboundEmail.Pinned pinned) {
    item.putString("detail", pinned.detail().hex())
        .putString("importedAt", pinned.importedAt().toString())
        .putString("invoiceNumber", pinned.invoiceNumber())
        .putString("projectName", pinned.project())
        .putString("contractWord", pinned.contractWord());
  }

  private static OutboundEmail.Pinned pinned(EnhancedDocument item) {
    return new OutboundEmail.Pinned(
        new Sha256(Items.text(item, "detail")),
        Items.time(item, "importedAt"),
        Items.text(item, "invoiceNumber"),
        Items.text(item, "projectName"),
        Items.text(item, "contractWord"));
  }
}
