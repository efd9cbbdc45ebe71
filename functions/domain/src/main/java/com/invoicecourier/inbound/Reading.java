package com.invoicecourier.inbound;

import com.invoicecourier.communication.Classified;
import com.invoicecourier.communication.MailClass;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.reply.ReplyText;
import com.invoicecourier.reply.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A mail as we understand it, before it is known where it belongs.
 *
 * @param spans its text, with the tokens in it masked
 * @param written the words of what was newly written, masked too; no rule reads a link's address
 */
record Reading(
    Notice notice,
    ParsedMail mail,
    MailClass mailClass,
    Trust trust,
    List<Span> spans,
    String written) {
  Reading {
    spans = List.copyOf(spans);
  }

  static Reading of(Notice notice, ParsedMail mail, ReplyAddresses addresses) {
    MailClass mailClass = MailClassRules.classify(mail);
    List<Span> masked =
        ReadableText.of(mail, mailClass).stream()
            .map(span -> new Span(span.kind(), addresses.mask(span.text())))
            .toList();
    return new Reading(
        notice,
        mail,
        mailClass,
        SenderTrust.judge(notice, mail),
        masked,
        addresses.mask(ReplyText.written(mail.spans())));
  }

  Classified classified() {
    return new Classified(mailClass, MailClassRules.isViaList(mail), particulars().back());
  }

  Particulars particulars() {
    return Particulars.of(mail, mailClass, LocalDate.ofInstant(notice.at(), ZoneOffset.UTC));
  }
}
