package com.invoicecourier.inbound;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.LongConsumer;

/**
 * Reports the bytes that are read. A failure of the source is made unchecked, so that it is never
 * taken for a fault of the mail.
 */
final class Metered extends FilterInputStream {
  private final LongConsumer meter;

  Metered(InputStream source, LongConsumer meter) {
    super(source);
    this.meter = meter;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    try {
      int count = in.read(to, offset, length);
      meter.accept(Math.max(count, 0));
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
