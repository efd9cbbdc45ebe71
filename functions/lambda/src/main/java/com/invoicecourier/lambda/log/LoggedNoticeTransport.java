package com.invoicecourier.lambda.log;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.delivery.NoticeTransport;
import com.invoicecourier.outbound.Handover;

/** Logs and counts what came of each notice of a bounce. */
public record LoggedNoticeTransport(NoticeTransport to) implements NoticeTransport {

  @Override
  public Handover handOver(RecipientId about, EmailAddress sender, byte[] notice) {
    Handover outcome = to.handOver(about, sender, notice);
    LoggedTransport.line("NoticeHandedOver", about, outcome).count("Notices").write();
    return outcome;
  }
}
