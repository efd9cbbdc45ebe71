package com.invoicecourier.outbound;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;

/** The communication that was recorded and queued. */
public record Submitted(CommunicationId communication, EmailId email, int version) {}
