package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.ReplyToken;
import com.invoicecourier.lambda.log.Log;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Recipients, flat, because a pipe reads them; in the sparse index while they are not settled. */
final class RecipientItems {
  private RecipientItems() {}

  static EnhancedDocument item(Recipient recipient, long revision) {
    RecipientId id = recipient.id();
    EnhancedDocument.Builder item =
        Items.of(Keys.recipient(id.communication(), id.email(), id.number()), "RECIPIENT", revision)
            .putString("communication", id.communication().value())
            .putString("email", id.email().value())
            .putString("recipient", id.number())
            .putString("address", recipient.mailbox().address().value())
            .putString("field", recipient.field().name())
            .putString("token", recipient.token().value())
            .putString("state", recipient.state().name())
            .putString("stateAt", recipient.stateAt().toString())
            .putNumber("attempts", recipient.attempts());
    TopicItems.put(item, recipient.topic());
    Items.put(item, "name", recipient.mailbox().name());
    Items.put(item, "sesId", recipient.sesId());
    Items.put(item, "reason", recipient.reason());
    HandlingItems.put(item, recipient.handling());
    MarkItems.put(item, recipient.diagnosis(), recipient.marks());
    putShard(item, recipient);
    return item.build();
  }

  /** Late work by when it is due; what an operator may queue anew by when it failed. */
  private static void putShard(EnhancedDocument.Builder item, Recipient recipient) {
    if (recipient.dueAt().isPresent()) {
      item.putString("shard", DueShards.of(recipient.id()))
          .putString("dueAt", SortableTime.of(recipient.dueAt().get()));
    } else if (recipient.isRedrivable()) {
      item.putString("shard", DueShards.ofFailed(recipient.id()))
          .putString("dueAt", SortableTime.of(recipient.stateAt()));
    }
  }

  private static Optional<Instant> dueAt(EnhancedDocument item) {
    return Items.optional(item, "shard")
        .filter(DueShards.ALL::contains)
        .map(_ -> Instant.parse(Items.text(item, "dueAt")));
  }

  /** Empty for one that cannot be read: it must not keep the others from what is done to all. */
  static Optional<Recipient> tryRead(EnhancedDocument item) {
    try {
      return Optional.of(recipient(item));
    } catch (RuntimeException e) {
      Log.failure(e).measure("NotPutRight", 1, "Count").write();
      return Optional.empty();
    }
  }

  static Recipient recipient(EnhancedDocument item) {
    return new Recipient(
        id(item),
        TopicItems.topic(item),
        new Mailbox(Items.optional(item, "name"), new EmailAddress(Items.text(item, "address"))),
        Recipient.Field.valueOf(Items.text(item, "field")),
        new ReplyToken(Items.text(item, "token")),
        RecipientState.valueOf(Items.text(item, "state")),
        Items.time(item, "stateAt"),
        HandlingItems.handling(item),
        Items.optional(item, "sesId"),
        Items.optional(item, "reason"),
        MarkItems.diagnosis(item),
        MarkItems.marks(item),
        dueAt(item),
        Items.revision(item));
  }

  /** Who is meant by an item that points to a recipient, such as a token. */
  static RecipientId id(EnhancedDocument item) {
    return new RecipientId(
        new CommunicationId(Items.text(item, "communication")),
        new EmailId(Items.text(item, "email")),
        Items.text(item, "recipient"));
  }
}
