package com.invoicecourier.lambda.handler;

import com.invoicecourier.inbound.InboundMails;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The same mail, whichever is asked for. */
final class OneMail implements InboundMails {
  @Override
  public <T> T read(String objectKey, Reader<T> reader) {
    try (InputStream mail = OneMail.class.getResourceAsStream("/mail/outlook-reply.eml")) {
      return reader.read(Objects.requireNonNull(mail));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
