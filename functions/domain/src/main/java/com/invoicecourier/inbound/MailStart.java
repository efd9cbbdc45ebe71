package com.invoicecourier.inbound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a mail really begins: behind empty lines and the line that an mbox puts on top. One that
 * does not begin with a header has none.
 */
final class MailStart {
  private static final int PEEKED_BYTES = 2_048;
  private static final Pattern LEAD = Pattern.compile("\\A[\\r\\n]*(?:>?From [^\\n]*\\n)?");
  private static final Pattern HEADER = Pattern.compile("\\A[!-9;-~]+[ \\t]*:[^\\n]*(?:\\n|\\z)");
  private static final Pattern NO_HEADER = Pattern.compile("\\A[ -~]*[^\\n]*\\n?");

  private MailStart() {}

  static InputStream of(InputStream mail) throws IOException {
    byte[] peeked = mail.readNBytes(PEEKED_BYTES);
    String start = new String(peeked, StandardCharsets.ISO_8859_1);
    int lead = LEAD.matcher(start).results().findFirst().map(found -> found.end()).orElse(0);
    String first = start.substring(lead);
    InputStream head = new ByteArrayInputStream(peeked, lead, peeked.length - lead);
    InputStream whole = new SequenceInputStream(head, mail);
    return HEADER.matcher(first).find() || hasHeaderBelow(first)
        ? whole
        : new SequenceInputStream(
            new ByteArrayInputStream("\r\n".getBytes(StandardCharsets.US_ASCII)), whole);
  }

  /** A line that is no header, among some that are, is passed over. */
  private static boolean hasHeaderBelow(String first) {
    String rest = NO_HEADER.matcher(first).replaceFirst("");
    return HEADER.matcher(rest).find();
  }
}
