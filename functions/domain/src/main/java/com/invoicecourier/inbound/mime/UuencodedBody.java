package com.invoicecourier.inbound.mime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The bytes of one uuencoded file, to its end or to what is none of its lines. */
final class UuencodedBody implements PieceStream.Source {
  /** Gives the next line, empty at the end of the text. */
  interface Lines {
    byte[] next() throws IOException;
  }

  private final Lines lines;
  private byte[] line;

  UuencodedBody(byte[] first, Lines lines) {
    this.line = first;
    this.lines = lines;
  }

  @Override
  public Optional<ByteBuffer> next() throws IOException {
    if (!UuencodedLine.isOne(line)) {
      return Optional.empty();
    }
    byte[] bytes = UuencodedLine.decode(line);
    line = lines.next();
    return Optional.of(ByteBuffer.wrap(bytes));
  }

  /** The line that follows the last one; it is text again, unless it says that this is the end. */
  byte[] rest() throws IOException {
    byte[] rest = UuencodedLine.isLast(line) ? lines.next() : line;
    return UuencodedLine.isEnd(rest) ? new byte[0] : rest;
  }
}
