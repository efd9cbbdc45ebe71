package com.invoicecourier.event;

import java.util.Arrays;

/** What can have happened; the text is the detail type on the event bus. */
public enum EventType {
  INVOICE_IMPORTED("InvoiceImported"),
  COMMUNICATION_CREATED("CommunicationCreated"),
  EMAIL_SENT("EmailSent"),
  EMAIL_DELIVERED("EmailDelivered"),
  EMAIL_BOUNCED("EmailBounced"),
  EMAIL_UNCONFIRMED("EmailUnconfirmed"),
  REPLY_FILED("ReplyFiled"),
  REPLY_HELD("ReplyHeld"),
  DECISION_RECORDED("DecisionRecorded");

  private final String text;

  EventType(String text) {
    this.text = text;
  }

  public static EventType named(String text) {
    return Arrays.stream(values())
        .filter(type -> type.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of event"));
  }

  public String text() {
    return text;
  }
}
