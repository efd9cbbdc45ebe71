package com.invoicecourier.inbound.mime;

import com.invoicecourier.inbound.charset.CharsetChoice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One property of a message or file (MS-OXTNEF section 2.1.3.4); of several values the first. */
record MapiProperty(int id, int type, ByteBuffer value) {
  static final int BODY = 0x1000;
  static final int BODY_HTML = 0x1013;
  static final int FILE_BYTES = 0x3701;
  static final int FILE_NAME = 0x3704;
  static final int FILE_LONG_NAME = 0x3707;
  static final int FILE_TYPE = 0x370e;

  private static final int SEVERAL = 0x1000;
  private static final int OBJECT = 0x0d;
  private static final int STRING = 0x1e;
  private static final int WIDE_STRING = 0x1f;
  private static final int BYTES = 0x102;
  private static final int NAMED_FROM = 0x8000;
  private static final int GUID_BYTES = 16;
  private static final int VALUES_MAX = 10_000;

  /** All that can be read, in order. */
  static List<MapiProperty> all(ByteBuffer block) {
    ByteBuffer rest = block.slice().order(ByteOrder.LITTLE_ENDIAN);
    List<MapiProperty> all = new ArrayList<>();
    int count = rest.remaining() < Integer.BYTES ? 0 : rest.getInt();
    Optional<MapiProperty> next = count > 0 ? next(rest) : Optional.empty();
    while (next.isPresent() && all.size() < count) {
      all.add(next.get());
      next = next(rest);
    }
    return all;
  }

  static String text(ByteBuffer value, String charset) {
    byte[] bytes = new byte[value.remaining()];
    value.duplicate().get(bytes);
    String text = CharsetChoice.decode(bytes, Optional.of(charset));
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  String text(String charset) {
    return text(value, type == WIDE_STRING ? "utf-16le" : charset);
  }

  boolean isObject() {
    return type == OBJECT;
  }

  private static Optional<MapiProperty> next(ByteBuffer rest) {
    if (rest.remaining() < Integer.BYTES) {
      return Optional.empty();
    }
    int type = Short.toUnsignedInt(rest.getShort());
    int id = Short.toUnsignedInt(rest.getShort());
    if (id >= NAMED_FROM && !skipName(rest)) {
      return Optional.empty();
    }
    int single = type & ~SEVERAL;
    boolean isSized =
        single == OBJECT || single == STRING || single == WIDE_STRING || single == BYTES;
    int values = isSized || single != type ? size(rest, VALUES_MAX) : 1;
    Optional<ByteBuffer> first = Optional.empty();
    for (int i = 0; i < values; i++) {
      int size = isSized ? size(rest, rest.remaining()) : width(single);
      if (size < 0 || size > rest.remaining()) {
        return Optional.empty();
      }
      ByteBuffer value = rest.slice(rest.position(), size);
      first = first.or(() -> Optional.of(value));
      skip(rest, padded(size));
    }
    return values < 0
        ? Optional.empty()
        : Optional.of(new MapiProperty(id, single, first.orElse(ByteBuffer.allocate(0))));
  }

  private static boolean skipName(ByteBuffer rest) {
    if (rest.remaining() < GUID_BYTES + 2 * Integer.BYTES) {
      return false;
    }
    skip(rest, GUID_BYTES);
    boolean isWord = rest.getInt() != 0;
    int number = rest.getInt();
    if (isWord && (number < 0 || number > rest.remaining())) {
      return false;
    }
    skip(rest, isWord ? padded(number) : 0);
    return true;
  }

  private static int size(ByteBuffer rest, int max) {
    int size = rest.remaining() < Integer.BYTES ? -1 : rest.getInt();
    return size > max ? -1 : size;
  }

  private static void skip(ByteBuffer rest, int bytes) {
    rest.position(Math.min(rest.limit(), rest.position() + bytes));
  }

  private static int padded(int size) {
    return (size + 3) & ~3;
  }

  private static int width(int type) {
    return switch (type) {
      case 0x02, 0x03, 0x04, 0x0a, 0x0b -> 4;
      case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
      case 0x48 -> 16;
      default -> -1;
    };
  }
}
