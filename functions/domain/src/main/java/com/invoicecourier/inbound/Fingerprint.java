package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.CommunicationId;
import java.util.List;
import java.util.stream.Collectors;

/** Tells whether two objects hold the same mail: SMTP may deliver one twice. */
final class Fingerprint {
  private Fingerprint() {}

  /** The trust belongs to it: a forged copy that came first must not swallow the genuine one. */
  static Sha256 of(Reading reading, CommunicationId communication) {
    ParsedMail mail = reading.mail();
    return Sha256.of(
        String.join(
            "\n",
            List.of(
                communication.value(),
                mail.headers().first("message-id").orElse(""),
                mail.headers().first("date").orElse(""),
                mail.headers().first("from").orElse(""),
                reading.trust().level().name(),
                Sha256.of(mail.text()).hex(),
                Sha256.of(mail.html()).hex(),
                mail.files().stream()
                    .map(file -> file.sha256().hex())
                    .collect(Collectors.joining(" ")))));
  }
}
