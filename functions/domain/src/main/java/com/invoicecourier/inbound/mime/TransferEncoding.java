package com.invoicecourier.inbound.mime;

import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** Undoes the Content-Transfer-Encoding of a part (RFC 2045 section 6). */
public final class TransferEncoding {
  private TransferEncoding() {}

  /** The body as it was before; an encoding that nobody knows is none. */
  public static InputStream decoded(InputStream raw, String encoding) {
    String name = encoding.toLowerCase(Locale.ROOT);
    if (name.contains("base64")) {
      return Base64Body.of(raw);
    }
    return name.contains("quoted-printable") ? new QuotedPrintableInputStream(raw) : raw;
  }
}
