package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import com.invoicecourier.communication.Mailbox;
import com.invoicecourier.reply.HtmlReply;
import com.invoicecourier.reply.ReplyText;
import com.invoicecourier.reply.Span;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a mail.
 *
 * @param size the bytes that were read
 * @param types the content types of all its parts, in order
 * @param problem the limit or fault at which reading stopped; what stands before it was read
 */
public record ParsedMail(
    Headers headers,
    List<Parameters> types,
    String text,
    String html,
    List<SpooledFile> files,
    long size,
    Optional<String> problem) {
  private static final int ADDRESSES_MAX = 100;

  public ParsedMail {
    types = List.copyOf(types);
    files = List.copyOf(files);
  }

  /** Whether reading stopped at a fault and not at a limit of ours. */
  public boolean isBroken() {
    return problem.filter(MailParser.BROKEN::equals).isPresent();
  }

  /** The entries of all From headers; a mail is somebody's only if there is a single one. */
  public List<Optional<Mailbox>> fromEntries() {
    return headers.all("from").stream()
        .flatMap(header -> AddressList.entries(header).stream())
        .toList();
  }

  /** Who wrote it, as far as the mail says: its single From address. */
  public Optional<Mailbox> from() {
    List<Optional<Mailbox>> entries = fromEntries();
    return entries.size() == 1 ? entries.getFirst() : Optional.empty();
  }

  public List<Mailbox> to() {
    return AddressList.readable(headers.all("to"), ADDRESSES_MAX);
  }

  public List<Mailbox> cc() {
    return AddressList.readable(headers.all("cc"), ADDRESSES_MAX);
  }

  public String subject() {
    return headers.text("subject", Limits.SUBJECT_CHARACTERS_MAX);
  }

  /** The type of the mail as a whole. */
  public Parameters type() {
    return types.isEmpty() ? Parameters.of("text/plain") : types.getFirst();
  }

  /** The whole body as plain text, whoever wrote which part of it. */
  public String body() {
    return text.isBlank() ? HtmlReply.text(html) : text;
  }

  /** The plain text where there is one, else the HTML, split. */
  public List<Span> spans() {
    return text.isBlank() ? HtmlReply.split(html) : ReplyText.split(text);
  }
}
