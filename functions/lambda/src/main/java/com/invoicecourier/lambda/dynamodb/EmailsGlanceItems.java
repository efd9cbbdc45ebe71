package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.decision.Decision;
import com.invoicecourier.invoice.EmailsGlance;
import com.invoicecourier.invoice.EmailsGlance.Send;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** What an invoice's head and row say of its emails. */
final class EmailsGlanceItems {
  private EmailsGlanceItems() {}

  static void put(EnhancedDocument.Builder item, EmailsGlance glance) {
    glance.sent().ifPresent(send -> put(item, "sentVersion", "sentAt", "emailState", send));
    glance
        .privately()
        .ifPresent(send -> put(item, "privateVersion", "privateAt", "privateState", send));
    Items.put(item, "answer", glance.answer().map(Decision::name));
    Items.put(item, "answeredAt", glance.answeredAt().map(Instant::toString));
    item.putNumber("replies", glance.replies()).putNumber("held", glance.held());
  }

  static EmailsGlance glance(EnhancedDocument item) {
    return new EmailsGlance(
        send(item, "sentVersion", "sentAt", "emailState"),
        send(item, "privateVersion", "privateAt", "privateState"),
        Items.optional(item, "answer").map(Decision::valueOf),
        Items.optional(item, "answeredAt").map(Instant::parse),
        Items.count(item, "replies"),
        Items.count(item, "held"));
  }

  private static void put(
      EnhancedDocument.Builder item, String version, String at, String state, Send send) {
    item.putNumber(version, send.version())
        .putString(at, send.at().toString())
        .putString(state, send.state().name());
  }

  private static Optional<Send> send(
      EnhancedDocument item, String version, String at, String state) {
    return Items.optional(item, at)
        .map(
            time ->
                new Send(
                    Items.count(item, version),
                    Instant.parse(time),
                    RecipientState.valueOf(Items.text(item, state))));
  }
}
