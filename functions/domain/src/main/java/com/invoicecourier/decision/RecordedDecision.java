package com.invoicecourier.decision;

import com.invoicecourier.communication.Mailbox;
import java.time.Instant;
import java.util.Optional;

/** What an invoice administrator confirmed of an answer. */
public record RecordedDecision(
    Decision decision, Optional<String> reason, Mailbox by, Instant at) {}
