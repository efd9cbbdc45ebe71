package com.invoicecourier.inbound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Decodes the encoded words of a header (RFC 2047), in one pass. */
final class EncodedWords {
  /** RFC 2047 section 2 allows 75; real programs write longer ones. */
  private static final int WORD_CHARACTERS_MAX = 1_000;

  private EncodedWords() {}

  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    StringBuilder open = new StringBuilder(); // words of one charset joined, a character a byte
    String charset = "";
    int at = 0;
    while (at < text.length()) {
      Optional<Word> word = text.startsWith("=?", at) ? Word.at(text, at) : Optional.empty();
      if (word.isEmpty()) {
        flush(open, charset, decoded);
        decoded.append(text.charAt(at++));
        continue;
      }
      if (!word.get().charset().equals(charset)) {
        flush(open, charset, decoded);
        charset = word.get().charset();
      }
      open.append(word.get().bytes());
      at = afterSpaceBeforeWord(text, word.get().end());
    }
    flush(open, charset, decoded);
    return decoded.toString();
  }

  private static void flush(StringBuilder open, String charset, StringBuilder to) {
    if (!open.isEmpty()) {
      byte[] bytes = open.toString().getBytes(StandardCharsets.ISO_8859_1);
      to.append(MailText.decode(bytes, Optional.of(charset)));
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

  private record Word(String charset, String bytes, int end) {
    static Optional<Word> at(String text, int start) {
      int last = Math.min(text.length(), start + WORD_CHARACTERS_MAX);
      int afterCharset = text.substring(start, last).indexOf('?', 2) + start;
      if (afterCharset <= start + 2
          || afterCharset + 2 >= last
          || text.charAt(afterCharset + 2) != '?') {
        return Optional.empty();
      }
      int content = afterCharset + 3;
      int end = text.indexOf("?=", content);
      if (end < 0 || end > last) {
        return Optional.empty();
      }
      String charset = text.substring(start + 2, afterCharset).replaceFirst("\\*.*", "");
      return bytes(text.charAt(afterCharset + 1), text.substring(content, end))
          .map(bytes -> new Word(charset.toLowerCase(Locale.ROOT), bytes, end + 2));
    }

    private static Optional<String> bytes(char encoding, String content) {
      return switch (encoding) {
        case 'B', 'b' -> Optional.of(latin1(base64(content)));
        case 'Q', 'q' -> Optional.of(latin1(quoted(content)));
        default -> Optional.empty();
      };
    }

    private static String latin1(byte[] bytes) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] base64(String content) {
      try {
        return Base64.getMimeDecoder().decode(content);
      } catch (IllegalArgumentException _) {
        return content.getBytes(StandardCharsets.UTF_8); // shown as it was written
      }
    }

    private static byte[] quoted(String content) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int i = 0; i < content.length(); i++) {
        char c = content.charAt(i);
        int code = c == '=' && i + 2 < content.length() ? hex(content, i + 1) : -1;
        if (code >= 0) {
          bytes.write(code);
          i += 2;
        } else {
          bytes.writeBytes(String.valueOf(c == '_' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
        }
      }
      return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
      int high = Character.digit(text.charAt(at), 16);
      int low = Character.digit(text.charAt(at + 1), 16);
      return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
  }
}
