package com.invoicecourier.communication;

import java.util.Optional;

/** Makes links to what is kept of emails; each is downloaded under a name that is safe to save. */
public interface Links {
  /** The Detail PDF that goes with the email; empty until it is made. */
  Optional<Link> detail(Communication communication, OutboundEmail email, String fileName);

  Link attachment(Email email, Attachment file);

  /** The message as it was handed over; empty until it is kept. */
  Optional<Link> sent(OutboundEmail email, String fileName);

  /** The mail as it came in. */
  Link received(InboundEmail email, String fileName);
}
