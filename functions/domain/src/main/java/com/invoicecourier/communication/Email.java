package com.invoicecourier.communication;

import java.time.Instant;

/** One message of a communication. */
public sealed interface Email permits OutboundEmail, InboundEmail {
  CommunicationId communication();

  EmailId id();

  Instant at();
}
