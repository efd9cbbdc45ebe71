package com.invoicecourier.local.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mail as the SMTP port took it: the envelope, the login, the bytes in a file. */
record InboundMail(
    String id,
    Instant at,
    String helo,
    Optional<String> login,
    String envelopeFrom,
    List<String> recipients,
    SesMessage header,
    Path content,
    long size) {

  Verdicts verdicts() {
    return Verdicts.of(login, envelopeFrom, MailHeaders.addresses(header, "from"));
  }
}
