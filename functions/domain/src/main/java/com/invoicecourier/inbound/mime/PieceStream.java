package com.invoicecourier.inbound.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The bytes of pieces that are made one after the other, each when the one before it was read. */
final class PieceStream extends InputStream {
  /** Makes the pieces. */
  interface Source {
    /**
     * The next piece, which may be empty and need not last longer than to the next call; none at
     * the end, after which nothing is asked for.
     */
    Optional<ByteBuffer> next() throws IOException;
  }

  private final Source source;
  private ByteBuffer piece = ByteBuffer.allocate(0);
  private boolean isAtEnd;

  PieceStream(Source source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    return fill() ? piece.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, piece.remaining());
    piece.get(to, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    while (!piece.hasRemaining() && !isAtEnd) {
      Optional<ByteBuffer> next = source.next();
      isAtEnd = next.isEmpty();
      piece = next.orElse(piece);
    }
    return piece.hasRemaining();
  }
}
