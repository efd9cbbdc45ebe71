package com.invoicecourier.compose;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.communication.ReplyAddresses;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The mail that tells a sender of a bounce. A machine writes it, so it says so (RFC 3834 section
 * 5), and nothing private stands in it: no subject, name, address or amount, only where to look.
 */
public final class ComposeNotice {
  private final ReplyAddresses addresses;
  private final URI site;

  /** The address of the page, without a path. */
  public ComposeNotice(ReplyAddresses addresses, URI site) {
    this.addresses = addresses;
    this.site = site;
  }

  public byte[] compose(OutboundEmail about, EmailAddress to, Instant at) {
    NoticeWords words = NoticeWords.of(about.language());
    Mailbox from = new Mailbox(Optional.of("Invoice Courier"), addresses.notices());
    return new MimeWriter(about.id().value())
        .field(HeaderField.mailboxes("From", List.of(from)))
        .field(HeaderField.mailboxes("To", List.of(new Mailbox(Optional.empty(), to))))
        .field(HeaderField.text("Subject", words.subject))
        .field(
            HeaderField.plain(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC))))
        .field(HeaderField.plain("Auto-Submitted", "auto-generated"))
        .field(HeaderField.plain("X-Auto-Response-Suppress", "All"))
        .plainText(words.text.formatted(page(about)));
  }

  private String page(OutboundEmail about) {
    return site + "/#/communications/" + about.communication().value();
  }
}
