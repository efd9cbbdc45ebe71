package com.invoicecourier.event;

/** The fixed set of things an event can tell; what does not apply is the empty text. */
public enum Fact {
  COMPANY("company"),
  PROJECT("project"),
  INVOICE("invoice"),
  VERSION("version"),
  COMMUNICATION("communication"),
  EMAIL("email"),
  RECIPIENT("recipient"),
  STATE("state"),
  DECISION("decision");

  private final String text;

  Fact(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
