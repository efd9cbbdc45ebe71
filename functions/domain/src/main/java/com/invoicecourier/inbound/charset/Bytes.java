package com.invoicecourier.inbound.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** What can be said of bytes, and of a charset's, before anything is decided. */
final class Bytes {
  private Bytes() {}

  static boolean areSevenBit(byte[] bytes) {
    for (byte one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }

  static boolean areSeveralPerCharacter(Charset charset) {
    return !charset.equals(UTF_8)
        && charset.canEncode()
        && charset.newEncoder().maxBytesPerChar() > 1;
  }

  /** The text, if every byte of it belongs to the charset. */
  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
