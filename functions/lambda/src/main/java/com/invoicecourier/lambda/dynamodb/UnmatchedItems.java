package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.inbound.UnmatchedMail;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Mail that belongs to no communication. */
final class UnmatchedItems {
  private UnmatchedItems() {}

  static EnhancedDocument toItem(UnmatchedMail mail) {
    EnhancedDocument.Builder item =
        Items.of(Keys.unmatched(mail.id()), "UNMATCHED", 1)
            .putString("id", mail.id())
            .putString("at", mail.at().toString())
            .putString("subject", mail.subject())
            .putString("reason", mail.reason())
            .putNumber("size", mail.size())
            .putString("objectKey", mail.objectKey())
            .putBoolean("isRead", mail.isRead());
    mail.from().ifPresent(from -> item.putJson("from", MailboxJson.encode(from).toString()));
    return item.build();
  }

  static UnmatchedMail fromItem(EnhancedDocument item) {
    return new UnmatchedMail(
        Items.text(item, "id"),
        Items.time(item, "at"),
        item.isPresent("from")
            ? Optional.of(MailboxJson.decode(Items.json(item, "from")))
            : Optional.empty(),
        Items.text(item, "subject"),
        Items.text(item, "reason"),
        Items.number(item, "size"),
        Items.text(item, "objectKey"),
        !item.isPresent("isRead") || Items.flag(item, "isRead"));
  }
}
