package com.invoicecourier.communication;

/** What is known about who really wrote an inbound mail, and why. */
public record Trust(Level level, String reason) {
  /** From sure to doubtful. */
  public enum Level {
    /** DMARC passed for the From domain. */
    VERIFIED,
    /** The domain publishes no policy; an aligned DKIM or SPF passed. */
    UNPROVEN,
    /** Anything else: the mail is held. */
    SUSPECT
  }
}
