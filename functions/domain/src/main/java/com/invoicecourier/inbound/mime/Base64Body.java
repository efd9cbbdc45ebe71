package com.invoicecourier.inbound.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Decodes base64 (RFC 2045 section 6.8) as it comes: what is no base64 is passed over, padding may
 * lack, or stand in the middle where two pieces were joined. Lines are put together without their
 * ends, so that the JDK's decoder, which is several times as fast, can do what has no fault.
 */
public final class Base64Body implements PieceStream.Source {
  private static final int BLOCK = 32_768;
  private static final int QUAD = 4;
  private static final byte NONE = -1;
  private static final byte[] SEXTETS = sextets();

  private final InputStream coded;
  private final byte[] raw = new byte[BLOCK];
  private final byte[] block = new byte[BLOCK];
  private final byte[] out = new byte[BLOCK];
  private int filled;
  private int lineLength = 76;
  private int end;
  private int held;
  private int heldSextets;
  private boolean isAtEnd;

  private Base64Body(InputStream coded) {
    this.coded = coded;
  }

  static InputStream of(InputStream coded) {
    return new PieceStream(new Base64Body(coded));
  }

  /** The bytes of a short piece, as of an encoded word. */
  public static byte[] decode(byte[] coded) {
    try (InputStream body = of(new ByteArrayInputStream(coded))) {
      return body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // of bytes in memory: cannot be
    }
  }

  @Override
  public Optional<ByteBuffer> next() throws IOException {
    if (isAtEnd) {
      return Optional.empty();
    }
    end = 0;
    int length = coded.read(raw, 0, raw.length);
    if (length < 0) {
      isAtEnd = true;
      decodeOneByOne();
      flush();
    } else {
      join(length);
    }
    return Optional.of(ByteBuffer.wrap(out, 0, end));
  }

  /** Fills the block with lines; what is read at once fills it at most once. */
  private void join(int length) {
    int from = 0;
    while (from < length) {
      int count = Math.min(lineEnd(from, length) - from, BLOCK - filled);
      System.arraycopy(raw, from, block, filled, count);
      from += count;
      filled += count;
      if (filled == BLOCK) {
        decodeBlock();
      }
      while (from < length && raw[from] <= ' ' && raw[from] >= 0) {
        from++;
      }
    }
  }

  /** Lines are as long as the one before; if not, or if one ends sooner, nothing is lost. */
  private int lineEnd(int from, int length) {
    int likely = from + lineLength;
    if (likely < length && (raw[likely] == '\r' || raw[likely] == '\n')) {
      return likely;
    }
    int lineEnd = from;
    while (lineEnd < length && (raw[lineEnd] > ' ' || raw[lineEnd] < 0)) {
      lineEnd++;
    }
    if (from > 0 && lineEnd < length) {
      lineLength = lineEnd - from;
    }
    return lineEnd;
  }

  private void decodeBlock() {
    if (heldSextets == 0) {
      try {
        end = Base64.getDecoder().decode(block, out);
        filled = 0;
        return;
      } catch (IllegalArgumentException _) {
        // something in it is no base64
      }
    }
    decodeOneByOne();
  }

  private void decodeOneByOne() {
    for (int i = 0; i < filled; i++) {
      byte sextet = block[i] < 0 ? NONE : SEXTETS[block[i]];
      if (block[i] == '=') {
        flush();
      } else if (sextet != NONE) {
        held = (held << 6) | sextet;
        if (++heldSextets == QUAD) {
          flush();
        }
      }
    }
    filled = 0;
  }

  private void flush() {
    int bits = held << (6 * (QUAD - heldSextets));
    for (int i = 1; i < heldSextets; i++) {
      out[end++] = (byte) (bits >> (24 - 8 * i));
    }
    held = 0;
    heldSextets = 0;
  }

  private static byte[] sextets() {
    byte[] sextets = new byte[128];
    Arrays.fill(sextets, NONE);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      sextets[alphabet.charAt(i)] = (byte) i;
    }
    return sextets;
  }
}
