package com.invoicecourier.inbound.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Decodes base64 (RFC 2045 section 6.8) as it comes: what is no base64 is passed over, padding may
 * lack, or stand in the middle where two pieces were joined.
 */
public final class Base64Body extends InputStream {
  private static final int RAW_BYTES = 32_768;
  private static final int QUAD = 4;
  private static final int NONE = -1;
  private static final int[] FIRST = table(18);
  private static final int[] SECOND = table(12);
  private static final int[] THIRD = table(6);
  private static final int[] FOURTH = table(0);

  private final InputStream coded;
  private final byte[] raw = new byte[RAW_BYTES];
  private final byte[] out = new byte[RAW_BYTES];
  private int at;
  private int end;
  private int held;
  private int heldSextets;
  private boolean isAtEnd;

  public Base64Body(InputStream coded) {
    this.coded = coded;
  }

  /** The bytes of a short piece, as of an encoded word. */
  public static byte[] decode(byte[] coded) {
    try (Base64Body body = new Base64Body(new ByteArrayInputStream(coded))) {
      return body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // of bytes in memory: cannot be
    }
  }

  @Override
  public int read() throws IOException {
    return fill() ? out[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(out, at, to, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == end && !isAtEnd) {
      at = 0;
      end = 0;
      int length = coded.read(raw, 0, raw.length);
      if (length < 0) {
        isAtEnd = true;
        flush();
      } else {
        decode(length);
      }
    }
    return at < end;
  }

  /** Whole quads at once, the rest one by one: line ends, padding, and what the chunk cut. */
  private void decode(int length) {
    int from = 0;
    while (from < length) {
      if (heldSextets == 0) {
        from = quads(from, length);
      }
      if (from < length) {
        one(raw[from++]);
      }
    }
  }

  private int quads(int start, int length) {
    int from = start;
    int to = end;
    while (from + QUAD <= length) {
      int bits =
          FIRST[raw[from] & 0xff]
              | SECOND[raw[from + 1] & 0xff]
              | THIRD[raw[from + 2] & 0xff]
              | FOURTH[raw[from + 3] & 0xff];
      if (bits < 0) {
        break;
      }
      out[to] = (byte) (bits >> 16);
      out[to + 1] = (byte) (bits >> 8);
      out[to + 2] = (byte) bits;
      to += 3;
      from += QUAD;
    }
    end = to;
    return from;
  }

  private void one(byte coded) {
    int sextet = FOURTH[coded & 0xff];
    if (coded == '=') {
      flush();
    } else if (sextet != NONE) {
      held = (held << 6) | sextet;
      if (++heldSextets == QUAD) {
        flush();
      }
    }
  }

  private void flush() {
    int bits = held << (6 * (QUAD - heldSextets));
    for (int i = 1; i < heldSextets; i++) {
      out[end++] = (byte) (bits >> (24 - 8 * i));
    }
    held = 0;
    heldSextets = 0;
  }

  private static int[] table(int shift) {
    int[] table = new int[256];
    Arrays.fill(table, NONE);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      table[alphabet.charAt(i)] = i << shift;
    }
    return table;
  }
}
