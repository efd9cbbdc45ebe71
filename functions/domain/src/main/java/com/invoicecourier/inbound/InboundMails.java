package com.invoicecourier.inbound;

import java.io.IOException;
import java.io.InputStream;

/** The mails as they came in, which nobody changes. */
public interface InboundMails {
  /** Hands the mail to the reader once, as a stream of its bytes. */
  <T> T read(String objectKey, Reader<T> reader);

  /** Reads a mail. */
  interface Reader<T> {
    T read(InputStream mail) throws IOException;
  }
}
