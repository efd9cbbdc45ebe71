package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.decision.Decision;
import com.invoicecourier.invoice.EmailsGlance;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** What an invoice's head and row say of its emails. */
final class EmailsGlanceItems {
  private EmailsGlanceItems() {}

  static void put(EnhancedDocument.Builder item, EmailsGlance glance) {
    glance.sentVersion().ifPresent(version -> item.putNumber("sentVersion", version));
    Items.put(item, "sentAt", glance.sentAt().map(Instant::toString));
    Items.put(item, "emailState", glance.state().map(RecipientState::name));
    Items.put(item, "answer", glance.answer().map(Decision::name));
    Items.put(item, "answeredAt", glance.answeredAt().map(Instant::toString));
    item.putNumber("replies", glance.replies()).putNumber("held", glance.held());
  }

  static EmailsGlance glance(EnhancedDocument item) {
    return new EmailsGlance(
        item.isPresent("sentVersion")
            ? Optional.of(Items.count(item, "sentVersion"))
            : Optional.empty(),
        Items.optional(item, "sentAt").map(Instant::parse),
        Items.optional(item, "emailState").map(RecipientState::valueOf),
        Items.optional(item, "answer").map(Decision::valueOf),
        Items.optional(item, "answeredAt").map(Instant::parse),
        Items.count(item, "replies"),
        Items.count(item, "held"));
  }
}
