package com.invoicecourier.decision;

import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.event.Event;
import com.invoicecourier.event.EventType;
import com.invoicecourier.event.Events;
import com.invoicecourier.event.Fact;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The events of what is decided about an answer: ids and the decision, never text. */
final class AnswerEvents {
  private final Events events;

  AnswerEvents(Events events) {
    this.events = events;
  }

  Event filed(Answer answer) {
    return events.of(
        EventType.REPLY_FILED, facts(answer.communication(), answer.email().id()));
  }

  Event decided(Answer answer, Decision decision) {
    Map<Fact, String> facts = facts(answer.communication(), answer.email().id());
    facts.put(Fact.DECISION, decision.name().toLowerCase(Locale.ROOT));
    return events.of(EventType.DECISION_RECORDED, facts);
  }

  private static Map<Fact, String> facts(Communication communication, EmailId email) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.COMPANY, communication.company().value());
    facts.put(Fact.PROJECT, communication.project().value());
    facts.put(Fact.INVOICE, communication.invoice().value());
    facts.put(Fact.VERSION, Integer.toString(communication.version()));
    facts.put(Fact.COMMUNICATION, communication.id().value());
    facts.put(Fact.EMAIL, email.value());
    return facts;
  }
}
