package com.invoicecourier.lambda.handler;

import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.Attachment;
import com.invoicecourier.communication.Communication;
import com.invoicecourier.communication.Email;
import com.invoicecourier.communication.FetchFile;
import com.invoicecourier.communication.InMemoryBodies;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.InboundEmail;
import com.invoicecourier.communication.Link;
import com.invoicecourier.communication.Links;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.ReadEmails;
import com.invoicecourier.decision.Decide;
import com.invoicecourier.decision.SettleHeldMail;
import com.invoicecourier.inbound.InboundMails;
import com.invoicecourier.inbound.KeepContent;
import com.invoicecourier.inbound.ReviewUnmatched;
import com.invoicecourier.inbound.Spool;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.InvoiceGlances;
import com.invoicecourier.lambda.http.Masking;
import com.invoicecourier.project.InMemoryDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The project of the tests behind the handlers that show threads and decide about them. */
final class Office {
  static final String MAIL = "From: dana@home.example\r\nSubject: Invoice 7\r\n\r\nApproved.\r\n";

  final InMemoryDirectory directory = Riverside.directory();
  final InMemoryCommunications communications = new InMemoryCommunications();
  final InMemoryBodies bodies = new InMemoryBodies();
  final InMemoryUnmatched unmatched = new InMemoryUnmatched(communications);
  private final InMemoryInvoices invoices = new InMemoryInvoices(Riverside.invoice());
  private final Readers readers = new Readers(directory);
  private final InvoiceGlances glances = new InvoiceGlances(invoices);

  ReadEmailsHandler readEmails() {
    return new ReadEmailsHandler(
        new ReadEmails(communications, bodies, invoices, readers),
        new FetchFile(communications, readers, new NamedLinks()),
        review(),
        new Masking(Riverside.REPLIES));
  }

  DecideHandler decide() {
    return new DecideHandler(
        new Decide(communications, readers, glances, Riverside.events(), Riverside.CLOCK),
        new SettleHeldMail(communications, readers, glances, Riverside.REPLIES, Riverside.events()),
        review());
  }

  private ReviewUnmatched review() {
    return new ReviewUnmatched(
        new Access(directory),
        unmatched,
        communications,
        new OneMail(),
        new KeepContent(bodies, (_, _, _, _) -> {}),
        glances,
        Riverside.REPLIES,
        Riverside.events(),
        () -> new Spool(Path.of(System.getProperty("java.io.tmpdir"))));
  }

  private static final class OneMail implements InboundMails {
    @Override
    public <T> T read(String objectKey, Reader<T> reader) {
      try {
        return reader.read(new ByteArrayInputStream(MAIL.getBytes(StandardCharsets.US_ASCII)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class NamedLinks implements Links {
    @Override
    public Optional<Link> detail(Communication in, OutboundEmail email, String fileName) {
      return Optional.of(link("detail"));
    }

    @Override
    public Link attachment(Email email, Attachment file) {
      return link("attachment");
    }

    @Override
    public Optional<Link> sent(OutboundEmail email, String fileName) {
      return Optional.of(link("sent"));
    }

    @Override
    public Link received(InboundEmail email, String fileName) {
      return link("received");
    }

    private static Link link(String what) {
      return new Link(URI.create("https://files.example/" + what), Riverside.AT);
    }
  }
}
