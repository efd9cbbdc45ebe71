package com.invoicecourier.outbound;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Bodies;
import com.invoicecourier.communication.Communications;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.SnapshotFacts;
import com.invoicecourier.compose.ComposeMail;
import com.invoicecourier.compose.InvoiceLabels;
import com.invoicecourier.compose.MailFile;
import com.invoicecourier.invoice.Detail;
import com.invoicecourier.invoice.Details;
import com.invoicecourier.reply.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gives an email's message as it is kept; the first asker prints the Detail and writes it. */
public final class PrepareMessage {
  private final Communications communications;
  private final SentMessages messages;
  private final Snapshots snapshots;
  private final SentFiles files;
  private final Details details;
  private final Bodies bodies;
  private final PrintDetail printer;
  private final ComposeMail compose;

  public PrepareMessage(
      Communications communications,
      SentMessages messages,
      Snapshots snapshots,
      SentFiles files,
      Details details,
      Bodies bodies,
      PrintDetail printer,
      ComposeMail compose) {
    this.communications = communications;
    this.messages = messages;
    this.snapshots = snapshots;
    this.files = files;
    this.details = details;
    this.bodies = bodies;
    this.printer = printer;
    this.compose = compose;
  }

  /** A message is kept after its snapshot is noted: without the note none is looked for. */
  byte[] prepare(OutboundEmail email) {
    return email
        .snapshot()
        .flatMap(_ -> messages.find(email.communication(), email.id()))
        .orElseGet(() -> keep(email));
  }

  private byte[] keep(OutboundEmail email) {
    Detail detail = details.read(email.pinned().detail());
    byte[] pdf = snapshots.keep(email, () -> printer.print(email, detail));
    if (email.snapshot().isEmpty()) {
      communications.note(email, new SnapshotFacts(pdf.length, Sha256.of(pdf)));
    }
    byte[] message = compose.compose(email, text(email), detail, files(email, pdf));
    return messages.keep(email.communication(), email.id(), message);
  }

  private String text(OutboundEmail email) {
    return bodies.read(email.communication(), email.contentOf()).stream()
        .map(Span::text)
        .collect(Collectors.joining());
  }

  private List<MailFile> files(OutboundEmail email, byte[] pdf) {
    List<MailFile> all = new ArrayList<>();
    String name =
        new InvoiceLabels(email.language())
            .fileName(email.pinned().invoiceNumber(), email.topic().version());
    all.add(new MailFile(name, "application/pdf", pdf));
    email
        .attachments()
        .forEach(
            file ->
                all.add(new MailFile(file.name(), file.contentType(), files.read(email, file))));
    return all;
  }

  /** Prints a version's Detail as it goes out. */
  public interface PrintDetail {
    byte[] print(OutboundEmail email, Detail detail);
  }
}
