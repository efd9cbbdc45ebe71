package com.invoicecourier.compose;

import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.invoice.Detail;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Makes the bytes of an outbound email: one message for all recipients without its From line, and
 * each recipient's copy with theirs on top.
 *
 * <p>The mail service replaces Message-ID and Date; References survives, so the thread's id stands
 * there (Amazon SES developer guide, "Header fields").
 */
public final class ComposeMail {
  private final ReplyAddresses addresses;

  public ComposeMail(ReplyAddresses addresses) {
    this.addresses = addresses;
  }

  public byte[] compose(OutboundEmail email, String message, Detail detail, List<MailFile> files) {
    MailText text = new MailText(email, message, detail);
    MimeWriter mime = new MimeWriter(email.id().value());
    mime.field(HeaderField.mailboxes("To", email.to()));
    if (!email.cc().isEmpty()) {
      mime.field(HeaderField.mailboxes("Cc", email.cc()));
    }
    mime.field(HeaderField.text("Subject", email.subject()));
    mime.field(HeaderField.plain("Date", date(email)));
    mime.field(HeaderField.plain("References", addresses.threadId(email.communication())));
    mime.bodies(text.plain(), text.html());
    files.forEach(mime::attachment);
    return mime.finish();
  }

  /** The recipient's own From line, and below it the message as it was kept. */
  public byte[] copyFor(Recipient recipient, String senderName, byte[] message) {
    Mailbox from = new Mailbox(Optional.of(senderName), addresses.of(recipient.token()));
    byte[] line = HeaderField.mailboxes("From", List.of(from)).bytes();
    ByteArrayOutputStream copy = new ByteArrayOutputStream(line.length + message.length);
    copy.writeBytes(line);
    copy.writeBytes(message);
    return copy.toByteArray();
  }

  private static String date(OutboundEmail email) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(email.at().atOffset(ZoneOffset.UTC));
  }
}
