package com.invoicecourier.inbound.mime;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One element of BER (X.690), as signed mail is wrapped in; lengths may be left open. */
record Ber(int tag, boolean isConstructed, ByteBuffer content) {
  private static final int DEPTH_MAX = 20;
  private static final int ELEMENTS_MAX = 100_000;
  private static final int LONG_TAG = 0x1f;
  private static final int LENGTH_BYTES_MAX = 4;

  static final int OCTETS = 0x04;
  static final int OBJECT = 0x06;
  static final int SEQUENCE = 0x10;

  /** Reads the next element and moves behind it; none where there is no whole one. */
  static Optional<Ber> next(ByteBuffer from) {
    return next(from, 0);
  }

  private static Optional<Ber> next(ByteBuffer from, int depth) {
    if (from.remaining() < 2 || depth > DEPTH_MAX) {
      return Optional.empty();
    }
    int first = from.get() & 0xff;
    int length = from.get() & 0xff;
    if ((first & LONG_TAG) == LONG_TAG) {
      return Optional.empty(); // none in what we read
    }
    boolean isConstructed = (first & 0x20) != 0;
    ByteBuffer rest = from.slice();
    if (length == 0x80) {
      return open(first, rest, from, depth);
    }
    int size = length < 0x80 ? length : longLength(from, length & 0x7f);
    if (size < 0 || size > from.remaining()) {
      return Optional.empty();
    }
    ByteBuffer content = from.slice(from.position(), size);
    from.position(from.position() + size);
    return Optional.of(new Ber(first & LONG_TAG, isConstructed, content));
  }

  /** An element of open length ends at two zeros. */
  private static Optional<Ber> open(int first, ByteBuffer rest, ByteBuffer from, int depth) {
    int elements = 0;
    while (rest.remaining() >= 2 && rest.getShort(rest.position()) != 0) {
      if (++elements > ELEMENTS_MAX || next(rest, depth + 1).isEmpty()) {
        return Optional.empty();
      }
    }
    ByteBuffer content = from.slice(from.position(), rest.position());
    from.position(Math.min(from.limit(), from.position() + rest.position() + 2));
    return Optional.of(new Ber(first & LONG_TAG, true, content));
  }

  private static int longLength(ByteBuffer from, int bytes) {
    if (bytes > LENGTH_BYTES_MAX || bytes > from.remaining()) {
      return -1;
    }
    int length = 0;
    for (int i = 0; i < bytes; i++) {
      length = (length << 8) | (from.get() & 0xff);
    }
    return length;
  }

  List<Ber> children() {
    List<Ber> children = new ArrayList<>();
    ByteBuffer inner = content.duplicate();
    Optional<Ber> child = next(inner);
    while (child.isPresent() && children.size() < ELEMENTS_MAX) {
      children.add(child.get());
      child = next(inner);
    }
    return children;
  }
}
