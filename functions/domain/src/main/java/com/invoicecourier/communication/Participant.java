package com.invoicecourier.communication;

/** Somebody who takes part in a communication. */
public record Participant(Mailbox mailbox, As as) {
  /** How they came to take part. */
  public enum As {
    SENDER,
    TO,
    CC,
    /** Let in by an invoice administrator. */
    NEWCOMER
  }
}
