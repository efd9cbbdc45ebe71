package com.invoicecourier.lambda.handler;

import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Email;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.Link;
import com.invoicecourier.communication.Links;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.invoice.InvoiceLinks;
import com.invoicecourier.invoice.Language;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** Links of the tests: all lead to the same place. */
final class OneLink {
  private static final Link LINK = new Link(URI.create("https://files.example/x"), Riverside.AT);

  private OneLink() {}

  static final class AnyLinks implements Links {
    @Override
    public Optional<Link> detail(Communication of, OutboundEmail email, String fileName) {
      return Optional.of(LINK);
    }

    @Override
    public Link attachment(Email email, Attachment file) {
      return LINK;
    }

    @Override
    public Optional<Link> sent(OutboundEmail email, String fileName) {
      return Optional.of(LINK);
    }

    @Override
    public Link received(InboundEmail email, String fileName) {
      return LINK;
    }
  }

  static final class AnyInvoiceLinks implements InvoiceLinks {
    @Override
    public Link detail(Sha256 hash, String fileName) {
      return LINK;
    }

    @Override
    public Link pdf(
        Invoice invoice, Language language, Sha256 key, String fileName, Supplier<byte[]> pdf) {
      return LINK;
    }
  }
}
