package com.invoicecourier.inbound;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;

/** What became of one object with a mail in it; there is exactly one for each, for ever. */
public sealed interface Outcome {
  /** It stands in its communication. */
  record Filed(CommunicationId communication, EmailId email) implements Outcome {}

  /** It stands in its communication, and an invoice administrator has to look at it. */
  record Held(CommunicationId communication, EmailId email) implements Outcome {}

  /** A machine wrote it; it stands folded in its communication. */
  record Automatic(CommunicationId communication, EmailId email) implements Outcome {}

  /** The same mail came in another object before; that email is named. */
  record AlreadyFiled(CommunicationId communication, EmailId email) implements Outcome {}

  /** It belongs to no communication; an operator has to look at it. */
  record Unmatched(String id) implements Outcome {}
}
