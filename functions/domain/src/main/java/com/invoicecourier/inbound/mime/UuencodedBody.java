package com.invoicecourier.inbound.mime;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one uuencoded file, to its end or to what is none of its lines. */
final class UuencodedBody extends InputStream {
  /** Gives the next line, empty at the end of the text. */
  interface Lines {
    byte[] next() throws IOException;
  }

  private final Lines lines;
  private byte[] bytes;
  private byte[] rest = new byte[0];
  private int at;
  private boolean isAtEnd;

  UuencodedBody(byte[] first, Lines lines) {
    this.bytes = UuencodedLine.decode(first);
    this.lines = lines;
  }

  @Override
  public int read() throws IOException {
    while (at == bytes.length && !isAtEnd) {
      byte[] line = lines.next();
      isAtEnd = !UuencodedLine.isOne(line);
      bytes = isAtEnd ? new byte[0] : UuencodedLine.decode(line);
      at = 0;
      if (isAtEnd) {
        rest = UuencodedLine.isLast(line) ? lines.next() : line;
      }
    }
    return at < bytes.length ? bytes[at++] & 0xff : -1;
  }

  /** The line that follows the last one; it is text again, unless it says that this is the end. */
  byte[] rest() {
    return UuencodedLine.isEnd(rest) ? new byte[0] : rest;
  }
}
