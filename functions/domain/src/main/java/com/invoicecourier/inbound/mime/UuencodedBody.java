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
    return fill() ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, to, offset, count);
    at += count;
    return count;
  }

  /** The line that follows the last one; it is text again, unless it says that this is the end. */
  byte[] rest() {
    return UuencodedLine.isEnd(rest) ? new byte[0] : rest;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length && !isAtEnd) {
      byte[] line = lines.next();
      isAtEnd = !UuencodedLine.isOne(line);
      bytes = isAtEnd ? new byte[0] : UuencodedLine.decode(line);
      at = 0;
      if (isAtEnd) {
        rest = UuencodedLine.isLast(line) ? lines.next() : line;
      }
    }
    return at < bytes.length;
  }
}
