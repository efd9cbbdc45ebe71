package com.invoicecourier.communication;

import com.invoicecourier.reply.Span;
import java.util.List;

/** The texts of emails, too large for the table. */
public interface Bodies {
  /** Keeps the text of an outbound email, or the spans of an inbound one. */
  void keep(CommunicationId communication, EmailId email, List<Span> spans);

  List<Span> read(CommunicationId communication, EmailId email);
}
