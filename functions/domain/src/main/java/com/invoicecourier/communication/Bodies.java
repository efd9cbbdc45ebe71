package com.invoicecourier.communication;

import static java.util.stream.Collectors.toMap;

import com.invoicecourier.reply.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of emails, too large for the table. */
public interface Bodies {
  /** Keeps the text of an outbound email, or the spans of an inbound one. */
  void keep(CommunicationId communication, EmailId email, List<Span> spans);

  List<Span> read(CommunicationId communication, EmailId email);

  /** The texts of a thread; where they are far away, in about the time of one. */
  default Map<EmailId, List<Span>> readAll(CommunicationId communication, Set<EmailId> emails) {
    return emails.stream().collect(toMap(email -> email, email -> read(communication, email)));
  }
}
