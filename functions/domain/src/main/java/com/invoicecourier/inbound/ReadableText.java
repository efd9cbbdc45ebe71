package com.invoicecourier.inbound;

import com.invoicecourier.communication.MailClass;
import com.invoicecourier.reply.Forwarded;
import com.invoicecourier.reply.HtmlReply;
import com.invoicecourier.reply.ReplyText;
import com.invoicecourier.reply.Span;
import java.util.List;

/** The text of a mail as a reader gets it, which knows more than its body: subject and class. */
public final class ReadableText {
  private ReadableText() {}

  /** The same words as {@link ParsedMail#spans}; a link of HTML says where it leads. */
  public static List<Span> of(ParsedMail mail, MailClass mailClass) {
    List<Span> spans =
        mail.text().isBlank()
            ? HtmlReply.splitWithAddresses(mail.html())
            : ReplyText.split(mail.text());
    return mailClass == MailClass.READ_RECEIPT
        ? whole(spans)
        : Forwarded.named(mail.subject(), spans);
  }

  /** A receipt names the mail it is about in the form of headers, and quotes nothing. */
  private static List<Span> whole(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.isEmpty() ? List.of() : List.of(new Span(Span.Kind.REPLY, text.toString()));
  }
}
