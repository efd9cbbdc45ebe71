package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import com.invoicecourier.inbound.Headers.Header;
import com.invoicecourier.inbound.charset.CharsetChoice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** The headers of one entity as bytes: which text the eight-bit ones are is known later. */
final class RawHeaders {
  private final List<byte[]> fields = new ArrayList<>();
  private int bytes;

  void add(@Nullable ByteSequence field) {
    byte[] raw = field == null ? new byte[0] : field.toByteArray();
    bytes += raw.length;
    if (bytes > Limits.HEADER_BLOCK_BYTES_MAX) {
      throw new LimitReached(
          "the headers of a part have more than " + Limits.HEADER_BLOCK_BYTES_MAX + " bytes");
    }
    fields.add(raw);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** As text; the label is the charset of the body that they stand above. */
  Headers decoded(Optional<String> label) {
    return new Headers(fields.stream().map(raw -> header(raw, label)).toList());
  }

  /** Seven-bit headers are text as they are: a label like UTF-7 is the body's alone. */
  private static Header header(byte[] raw, Optional<String> label) {
    String ascii = new String(raw, StandardCharsets.ISO_8859_1);
    boolean isEightBit = ascii.chars().anyMatch(c -> c >= 0x80);
    String field = CharsetChoice.decode(raw, label.filter(_ -> isEightBit));
    int colon = field.indexOf(':');
    String name = field.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT);
    return new Header(name, value(field));
  }

  /** What stands after the colon, unfolded. */
  static String value(String field) {
    int colon = field.indexOf(':');
    return field.substring(colon + 1).replace("\r", "").replace("\n", "").strip();
  }
}
