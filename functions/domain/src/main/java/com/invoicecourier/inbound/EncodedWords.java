package com.invoicecourier.inbound;

import com.invoicecourier.inbound.charset.CharsetChoice;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the encoded words of a header (RFC 2047), in one pass. */
final class EncodedWords {
  private EncodedWords() {}

  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    StringBuilder open = new StringBuilder(); // words of one charset joined, a character a byte
    String charset = "";
    int at = 0;
    while (at < text.length()) {
      Optional<EncodedWord> word =
          text.startsWith("=?", at) ? EncodedWord.at(text, at) : Optional.empty();
      if (word.isEmpty()) {
        flush(open, charset, decoded);
        decoded.append(text.charAt(at++));
        continue;
      }
      if (!word.get().charset().equals(charset)) {
        flush(open, charset, decoded);
        charset = word.get().charset();
      }
      open.append(new String(word.get().bytes(), StandardCharsets.ISO_8859_1));
      at = afterSpaceBeforeWord(text, word.get().end());
    }
    flush(open, charset, decoded);
    return decoded.toString();
  }

  private static void flush(StringBuilder open, String charset, StringBuilder to) {
    if (!open.isEmpty()) {
      byte[] bytes = open.toString().getBytes(StandardCharsets.ISO_8859_1);
      to.append(CharsetChoice.decode(bytes, Optional.of(charset)));
      open.setLength(0);
    }
  }

  /** The white space between two encoded words is no part of the text (RFC 2047 section 6.2). */
  private static int afterSpaceBeforeWord(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.startsWith("=?", at) ? at : from;
  }
}
