package com.invoicecourier.inbound;

import com.invoicecourier.inbound.charset.CharsetChoice;
import com.invoicecourier.inbound.mime.Base64Body;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One encoded word of a header (RFC 2047 section 2), with what real programs do: words far too
 * long, spaces inside, raw eight-bit text, an end that lacks.
 *
 * @param end where the header goes on
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one word, and is never compared
record EncodedWord(String charset, byte[] bytes, int end) {
  private static final int CHARSET_CHARACTERS_MAX = 60;
  private static final int WORD_CHARACTERS_MAX = 4_000;

  /** The word that begins here with {@code =?}, if it is one. */
  static Optional<EncodedWord> at(String text, int start) {
    int mark =
        text.indexOf("?", start + 2, Math.min(text.length(), start + CHARSET_CHARACTERS_MAX));
    if (mark <= start + 2 || mark + 2 >= text.length() || text.charAt(mark + 2) != '?') {
      return Optional.empty();
    }
    String charset = text.substring(start + 2, mark).replaceFirst("\\*.*", "");
    char encoding = Character.toLowerCase(text.charAt(mark + 1));
    if ((encoding != 'b' && encoding != 'q') || charset.isBlank()) {
      return Optional.empty();
    }
    int content = mark + 3;
    int last = Math.min(text.length(), content + WORD_CHARACTERS_MAX);
    int end = text.indexOf("?=", content, last);
    int written = end >= 0 ? end : endOfOpenWord(text, content, last);
    boolean isHalfClosed = end < 0 && text.startsWith("?", written);
    int next = end >= 0 ? end + 2 : written + (isHalfClosed ? 1 : 0);
    String word = text.substring(content, written);
    byte[] bytes =
        encoding == 'b'
            ? Base64Body.decode(word.getBytes(StandardCharsets.ISO_8859_1))
            : quoted(word, charset);
    String name = charset.strip().toLowerCase(Locale.ROOT);
    return Optional.of(new EncodedWord(name, bytes, next));
  }

  /** A word that was cut off ends at a space, or with the header. */
  private static int endOfOpenWord(String text, int from, int last) {
    int at = from;
    while (at < last && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at > from && at == text.length() && text.charAt(at - 1) == '?' ? at - 1 : at;
  }

  private static byte[] quoted(String content, String charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      int code = c == '=' && i + 2 < content.length() ? hex(content, i) : -1;
      if (code >= 0) {
        bytes.write(code);
        i += 2;
      } else if (c < 0x80) {
        bytes.write(c == '_' ? ' ' : c);
      } else {
        bytes.writeBytes(CharsetChoice.encode(c, charset));
      }
    }
    return bytes.toByteArray();
  }

  private static int hex(String text, int at) {
    return Hex.of(text.charAt(at + 1), text.charAt(at + 2));
  }
}
