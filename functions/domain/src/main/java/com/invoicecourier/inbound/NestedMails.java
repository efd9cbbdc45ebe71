package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A mail in a mail while it is kept as a file. It is not opened, but mails that are nothing but
 * mails in mails are counted: whoever opens the file later would have to.
 */
final class NestedMails extends FilterInputStream {
  private static final int LINE_CHARACTERS_MAX = 100;

  private final StringBuilder line = new StringBuilder();
  private boolean isInHeaders = true;
  private boolean holdsMail;
  private int depth = 1;

  NestedMails(InputStream mail) {
    super(mail);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      look((byte) next);
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    for (int i = offset; isInHeaders && i < offset + count; i++) {
      look(bytes[i]);
    }
    return count;
  }

  private void look(byte next) {
    if (!isInHeaders || next == '\r') {
      return;
    }
    if (next != '\n') {
      if (line.length() < LINE_CHARACTERS_MAX) {
        line.append((char) next);
      }
      return;
    }
    if (line.isEmpty()) {
      endHeaders();
    } else {
      holdsMail |= namesMail(line.toString().toLowerCase(Locale.ROOT));
    }
    line.setLength(0);
  }

  private void endHeaders() {
    isInHeaders = holdsMail;
    holdsMail = false;
    depth++;
    LimitReached.unless(
        depth <= Limits.MIME_DEPTH_MAX || !isInHeaders,
        "mails in it are nested more than " + Limits.MIME_DEPTH_MAX + " deep");
  }

  private static boolean namesMail(String header) {
    return header.startsWith("content-type:") && header.contains("message/rfc822");
  }
}
