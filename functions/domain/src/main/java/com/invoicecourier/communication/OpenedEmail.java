package com.invoicecourier.communication;

import com.invoicecourier.reply.Span;
import java.util.List;

/** An email with its text, as a reader sees it. */
public sealed interface OpenedEmail {
  record Outbound(OutboundEmail email, List<Span> spans, List<Recipient> recipients)
      implements OpenedEmail {
    public Outbound {
      spans = List.copyOf(spans);
      recipients = List.copyOf(recipients);
    }

    public String text() {
      return String.join("", spans.stream().map(Span::text).toList());
    }
  }

  record Inbound(InboundEmail email, List<Span> spans) implements OpenedEmail {
    public Inbound {
      spans = List.copyOf(spans);
    }
  }
}
