package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.event.Event;
import com.invoicecourier.event.Fact;
import java.time.Duration;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/**
 * The outbox: flat texts, one fixed set of attributes, because a pipe does not unwrap maps (AWS,
 * "Amazon EventBridge Pipes input transformation").
 */
final class EventItems {
  private static final Duration KEPT = Duration.ofDays(30);

  private EventItems() {}

  static Write create(Event event) {
    EnhancedDocument.Builder item =
        Items.of(Keys.event(event.id()), "EVENT", 1)
            .putString("id", event.id().value())
            .putString("eventType", event.type().text())
            .putString("at", event.at().toString())
            .putNumber("expires", event.at().plus(KEPT).getEpochSecond());
    for (Fact fact : Fact.values()) {
      item.putString(fact.text(), event.fact(fact));
    }
    return new Write.Create(item.build());
  }
}
