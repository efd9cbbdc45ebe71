package com.invoicecourier.inbound;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Bytes of a mail as text, whatever their label says: labels lie, and some are missing. */
final class MailText {
  private static final Charset LAST_RESORT = Charset.forName("windows-1252");

  private MailText() {}

  /**
   * Valid UTF-8 beyond ASCII wins over any label; then the label, if it fits; then windows-1252.
   */
  static String decode(byte[] bytes, Optional<String> label) {
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && utf8.get().length() < bytes.length) {
      return utf8.get();
    }
    return label
        .flatMap(MailText::charset)
        .flatMap(charset -> strict(bytes, charset))
        .or(() -> utf8)
        .orElseGet(() -> new String(bytes, LAST_RESORT));
  }

  /** As {@link #decode}, of a text whose characters stand for bytes. */
  static String ofBytes(String latin1) {
    return decode(latin1.getBytes(StandardCharsets.ISO_8859_1), Optional.empty());
  }

  /** Without what a screen or a header must not get: controls, and marks that turn the text. */
  static String plain(String text, int charactersMax) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length() && plain.length() < charactersMax; i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (type == Character.CONTROL
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        plain.append(' ');
      } else if (type != Character.FORMAT) {
        plain.append(c);
      }
    }
    if (!plain.isEmpty() && Character.isHighSurrogate(plain.charAt(plain.length() - 1))) {
      plain.setLength(plain.length() - 1);
    }
    return plain.toString().strip();
  }

  private static Optional<Charset> charset(String label) {
    try {
      return Optional.of(Charset.forName(label.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
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
