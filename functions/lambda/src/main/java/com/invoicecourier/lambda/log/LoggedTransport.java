package com.invoicecourier.lambda.log;

import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.outbound.Handover;
import com.invoicecourier.outbound.MailTransport;
import java.time.Duration;

/** Logs and counts what came of each hand-over; a reason may hold an address and is left out. */
public record LoggedTransport(MailTransport to) implements MailTransport {

  @Override
  public Handover handOver(Recipient recipient, byte[] copy, Duration atMost) {
    Handover outcome = to.handOver(recipient, copy, atMost);
    line("HandedOver", recipient.id(), outcome).count("Sends").write();
    return outcome;
  }

  static Line line(String event, RecipientId id, Handover outcome) {
    Line line =
        Log.line(event)
            .id("communication", id.communication().value())
            .id("email", id.email().value())
            .id("recipient", id.number());
    return switch (outcome) {
      case Handover.Accepted(String sesId) -> line.by("outcome", "accepted").id("ses", sesId);
      case Handover.Refused _ -> line.by("outcome", "refused");
      case Handover.Busy _ -> line.by("outcome", "busy");
      case Handover.Unknown _ -> line.by("outcome", "unknown");
    };
  }
}
