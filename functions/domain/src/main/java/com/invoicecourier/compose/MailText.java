package com.invoicecourier.compose;

import com.invoicecourier.communication.OutboundEmail;
import com.invoicecourier.invoice.Detail;
import java.util.List;
import java.util.stream.Collectors;

/** What an outgoing mail says below the sender's own message, as text and as HTML. */
final class MailText {
  private static final String FONT = "font-family:Arial,Helvetica,sans-serif;font-size:15px";

  private final String message;
  private final List<String> facts;
  private final String howToAnswer;

  MailText(OutboundEmail email, String message, Detail detail) {
    InvoiceLabels labels = new InvoiceLabels(email.language());
    this.message =
        email.again().isPresent() ? labels.again() + "\n\n" + message.strip() : message.strip();
    this.facts =
        List.of(
            labels.about(
                detail.number(), email.pinned().contractWord(), detail.contract().number()),
            labels.period(detail.period()),
            labels.due(detail.summary().currentPaymentDue()),
            labels.attached(email.topic().version()));
    this.howToAnswer = labels.howToAnswer();
  }

  String plain() {
    return message + "\n\n" + String.join("\n", facts) + "\n\n" + howToAnswer + "\n";
  }

  /** One column, inline styles only: what Outlook, Gmail and phones all understand. */
  String html() {
    return """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
        <body style="margin:0;padding:16px;%s;line-height:1.45">
        %s
        <table role="presentation" cellpadding="0" cellspacing="0" style="margin:20px 0;border-left:3px solid #8a94a6">
        <tr><td style="padding:2px 0 2px 12px;%s;line-height:1.6">%s</td></tr></table>
        <p style="margin:0">%s</p>
        </body></html>
        """
        .formatted(FONT, paragraphs(), FONT, factLines(), escape(howToAnswer));
  }

  private String paragraphs() {
    return message
        .lines()
        .map(MailText::escape)
        .collect(Collectors.joining("<br>\n", "<p style=\"margin:0\">", "</p>"));
  }

  private String factLines() {
    return facts.stream().map(MailText::escape).collect(Collectors.joining("<br>\n"));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
