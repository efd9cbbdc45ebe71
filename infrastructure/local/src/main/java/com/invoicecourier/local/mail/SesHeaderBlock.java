package com.invoicecourier.local.mail;

import com.invoicecourier.local.template.ReceiptRule;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * The lines that SES writes above the sender's own headers.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">AWS
 *     on receiving; the form of the lines is that of real mail</a>
 */
record SesHeaderBlock(InboundMail mail, ReceiptRule rule, Verdicts verdicts) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT);

  byte[] bytes() {
    return (returnPath() + received() + scans() + spf() + results() + receipt() + signature())
        .replaceAll("\r?\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String returnPath() {
    return "Return-Path: <" + mail.envelopeFrom() + ">\n";
  }

  private String received() {
    return """
        Received: from %1$s (%1$s [127.0.0.1])
         by inbound-smtp.us-east-1.amazonaws.com with SMTP id %2$s
         for %3$s;
         %4$s (UTC)
        """
        .formatted(
            mail.helo(),
            mail.id(),
            mail.recipients().getFirst(),
            DATE.format(mail.at().atOffset(ZoneOffset.UTC)));
  }

  private String scans() {
    String status = rule.scan() ? Verdicts.PASS : "DISABLED";
    return "X-SES-Spam-Verdict: " + status + "\nX-SES-Virus-Verdict: " + status + "\n";
  }

  private String spf() {
    return "Received-SPF: " + spfClause() + "\n";
  }

  private String spfClause() {
    String word = Verdicts.word(verdicts.spf());
    String domain = mail.envelopeFrom().substring(mail.envelopeFrom().lastIndexOf('@') + 1);
    String comment =
        switch (word) {
          case "pass" ->
              "spfCheck: domain of " + domain + " designates 127.0.0.1 as permitted sender";
          case "fail" ->
              "spfCheck: domain of " + domain + " does not designate 127.0.0.1 as permitted sender";
          default -> "spfCheck: 127.0.0.1 is neither permitted nor denied by domain of " + domain;
        };
    return "%s (%s) client-ip=127.0.0.1; envelope-from=%s; helo=%s;"
        .formatted(word, comment, mail.envelopeFrom(), mail.helo());
  }

  private String results() {
    StringBuilder results = new StringBuilder("Authentication-Results: amazonses.com;\n");
    results.append(" spf=").append(spfClause()).append('\n');
    if (!verdicts.dkim().equals(Verdicts.GRAY)) {
      results
          .append(" dkim=" + Verdicts.word(verdicts.dkim()))
          .append(" header.i=@" + fromDomain() + ";\n");
    }
    return results
        .append(" dmarc=" + Verdicts.word(verdicts.dmarc()))
        .append(" header.from=" + fromDomain() + ";\n")
        .toString();
  }

  private String fromDomain() {
    return MailHeaders.addresses(mail.header(), "from").stream()
        .findFirst()
        .map(address -> address.substring(address.lastIndexOf('@') + 1))
        .orElse("unknown.invalid");
  }

  private String receipt() {
    return "X-SES-RECEIPT: " + base64("receipt of " + mail.id()) + "\n";
  }

  private String signature() {
    return """
        X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=%s; c=relaxed/simple; s=local; d=amazonses.com;\
         t=%d; v=1; bh=%s; h=From:To:Cc:Bcc:Subject:Date:Message-ID:MIME-Version:Content-Type:X-SES-RECEIPT;
        """
        .formatted(base64(mail.id()), mail.at().getEpochSecond(), base64("body"));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
