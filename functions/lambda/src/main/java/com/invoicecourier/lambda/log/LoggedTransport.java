package com.invoicecourier.lambda.log;

import com.invoicecourier.communication.Recipient;
import com.invoicecourier.outbound.Handover;
import com.invoicecourier.outbound.MailTransport;
import java.time.Duration;

/** Logs and counts what came of each hand-over; a reason may hold an address and is left out. */
public record LoggedTransport(MailTransport to) implements MailTransport {

  @Override
  public Handover handOver(Recipient recipient, byte[] copy, Duration atMost) {
    Handover outcome = to.handOver(recipient, copy, atMost);
    Line line =
        Log.line("HandedOver")
            .id("communication", recipient.id().communication().value())
            .id("email", recipient.id().email().value())
            .id("recipient", recipient.id().number());
    switch (outcome) {
      case Handover.Accepted(String sesId) -> line.by("outcome", "accepted").id("ses", sesId);
      case Handover.Refused _ -> line.by("outcome", "refused");
      case Handover.Busy _ -> line.by("outcome", "busy");
      case Handover.Unknown _ -> line.by("outcome", "unknown");
    }
    line.count("Sends").write();
    return outcome;
  }
}
