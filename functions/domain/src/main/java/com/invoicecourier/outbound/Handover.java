package com.invoicecourier.outbound;

/** What the mail service said, or did not say, to one hand-over. */
public sealed interface Handover {
  /** It has the mail, under this id. */
  record Accepted(String id) implements Handover {}

  /** It will never take it. */
  record Refused(String reason) implements Handover {}

  /** It certainly did not take it, but may later. */
  record Busy(String reason) implements Handover {}

  /** Nobody knows whether it took it. */
  record Unknown(String reason) implements Handover {}
}
