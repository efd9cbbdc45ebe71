package com.invoicecourier.inbound.mime;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads a piece of a buffer, which may be a file's, without copying it. */
public final class BufferStream extends InputStream {
  private final ByteBuffer bytes;

  public BufferStream(ByteBuffer bytes) {
    this.bytes = bytes.duplicate();
  }

  @Override
  public int read() {
    return bytes.hasRemaining() ? bytes.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    int count = Math.min(length, bytes.remaining());
    bytes.get(to, offset, count);
    return count == 0 && length > 0 ? -1 : count;
  }
}
