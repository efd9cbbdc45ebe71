package com.invoicecourier.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The mails of the tests, bare and as the receiving service stores them. */
final class Mails {
  private Mails() {}

  static byte[] bytes(String fixture) {
    try (InputStream in = Mails.class.getResourceAsStream("/mail/" + fixture + ".eml")) {
      return Objects.requireNonNull(in, fixture).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] received(String id, String fixture) {
    String block =
        """
        Return-Path: <dana@owner.example>\r
        Received: from mx.owner.example (mx.owner.example [192.0.2.1])\r
         by inbound-smtp.us-east-1.amazonaws.com with SMTP id %s\r
         for x; Wed, 01 Apr 2026 14:31:11 +0000 (UTC)\r
        Authentication-Results: amazonses.com;\r
         spf=fail (x; dkim=pass header.i=@evil.example); dkim=pass header.i=@owner.example;\r
         dmarc=pass header.from=owner.example;\r
        X-SES-RECEIPT: AEFB\r
        """
            .formatted(id);
    byte[] mail = bytes(fixture);
    byte[] head =
        (fixture.equals("bounce-dsn") ? block.replaceAll(" dmarc=[^\\r]*\\r\\n", "") : block)
            .getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + mail.length);
    System.arraycopy(mail, 0, all, head.length, mail.length);
    return all;
  }
}
