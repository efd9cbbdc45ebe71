package com.invoicecourier.local.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/**
 * The addresses at which SES plays what may become of a mail; all of them take a label, as {@code
 * bounce+label@}.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html">AWS on
 *     the mailbox simulator</a>
 */
record MailboxSimulator(SesEvents events, Function<String, Relay> route) {
  private static final String DOMAIN = "@simulator.amazonses.com";
  private static final String TAKEN = "250 2.6.0 Message received";

  /** False for the address of a real mailbox. */
  boolean takes(String recipient, SesEvents.Accepted mail) {
    String address = recipient.toLowerCase(Locale.ROOT);
    if (!address.endsWith(DOMAIN)) {
      return false;
    }
    String name = address.substring(0, address.indexOf('@'));
    switch (name.contains("+") ? name.substring(0, name.indexOf('+')) : name) {
      case "success" -> events.delivered(mail, TAKEN);
      case "bounce" -> events.bounced(mail, "General", "5.1.1", "550 5.1.1 user unknown");
      case "suppressionlist" ->
          events.bounced(
              mail,
              "Suppressed",
              "5.1.1",
              "Amazon SES has suppressed sending to this address because it has a recent history"
                  + " of bouncing as an invalid address.");
      case "complaint" -> {
        events.delivered(mail, TAKEN);
        events.complained(mail);
      }
      case "ooto" -> {
        events.delivered(mail, TAKEN);
        answerOutOfOffice(address, mail);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What the mail program of somebody on holiday sends back, over the port for answers. */
  private void answerOutOfOffice(String from, SesEvents.Accepted mail) {
    String answer =
        """
        From: <%1$s>
        To: <%2$s>
        Subject: Out of the office: %3$s
        In-Reply-To: <%4$s@us-east-1.amazonses.com>
        Message-ID: <ooto-%4$s@simulator.amazonses.com>
        Auto-Submitted: auto-replied
        X-Auto-Response-Suppress: All
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        I am out of the office and will answer when I am back.
        """
            .formatted(
                from, mail.source(), mail.message().field("subject").orElse(""), mail.messageId())
            .replace("\n", "\r\n");
    route
        .apply(mail.source())
        .send("", mail.source(), new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
  }
}
