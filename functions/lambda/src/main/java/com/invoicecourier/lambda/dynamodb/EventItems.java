package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventId;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Fact;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/**
 * The outbox: flat texts, one fixed set of attributes, because a pipe does not unwrap maps (AWS,
 * "Amazon EventBridge Pipes input transformation").
 */
final class EventItems {
  private static final Duration KEPT = Duration.ofDays(30);

  private EventItems() {}

  static Write create(Event event) {
    return create(Keys.event(event.id()), event);
  }

  /** Of the same type, which is what the pipe looks for. */
  static Write copy(Event event, EventId copy) {
    return create(Keys.eventCopy(event.id(), copy), event);
  }

  private static Write create(Key key, Event event) {
    EnhancedDocument.Builder item =
        Items.of(key, "EVENT", 1)
            .putString("id", event.id().value())
            .putString("eventType", event.type().text())
            .putString("at", event.at().toString())
            .putNumber("expires", event.at().plus(KEPT).getEpochSecond());
    for (Fact fact : Fact.values()) {
      item.putString(fact.text(), event.fact(fact));
    }
    return new Write.Create(item.build());
  }

  static Event event(EnhancedDocument item) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      facts.put(fact, Items.text(item, fact.text()));
    }
    return new Event(
        new EventId(Items.text(item, "id")),
        EventType.named(Items.text(item, "eventType")),
        Items.time(item, "at"),
        facts);
  }
}
