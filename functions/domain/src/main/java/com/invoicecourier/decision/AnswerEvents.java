package com.invoicecourier.decision;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.event.Fact;
import java.util.Locale;
import java.util.Map;

/** The events of what is decided about an answer: ids and the decision, never text. */
final class AnswerEvents {
  private final Events events;

  AnswerEvents(Events events) {
    this.events = events;
  }

  Event filed(Answer answer) {
    return events.of(EventType.REPLY_FILED, facts(answer));
  }

  Event decided(Answer answer, Decision decision) {
    Map<Fact, String> facts = facts(answer);
    facts.put(Fact.DECISION, decision.name().toLowerCase(Locale.ROOT));
    return events.of(EventType.DECISION_RECORDED, facts);
  }

  private static Map<Fact, String> facts(Answer answer) {
    Communication communication = answer.communication();
    return communication.topic().facts(communication.id(), answer.email().id());
  }
}
