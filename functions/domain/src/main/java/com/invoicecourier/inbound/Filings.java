package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of every mail that came in, by the hashes under which it is known. */
public interface Filings {
  Optional<Outcome> outcome(Sha256 mail);

  /**
   * Writes the email, the communication as it then is, the outcomes and the events together; false
   * where the communication changed or one of the mails was known meanwhile.
   */
  boolean file(
      Communication changed, InboundEmail email, Map<Sha256, Outcome> outcomes, List<Event> events);

  /** False where the mail was known meanwhile. */
  boolean unmatched(UnmatchedMail mail, Sha256 key);

  /** Remembers the outcome of an object that brought nothing new; false where it was known. */
  boolean remember(Sha256 key, Outcome outcome);
}
