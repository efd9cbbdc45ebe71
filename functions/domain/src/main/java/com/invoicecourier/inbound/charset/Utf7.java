package com.invoicecourier.inbound.charset;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Decodes UTF-7 (RFC 2152), which the JDK cannot and Exchange still writes in its reports. */
final class Utf7 {
  private static final Set<String> NAMES =
      Set.of("utf-7", "utf7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7", "csunicode11utf7");
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Utf7() {}

  static boolean isNamed(String label) {
    return NAMES.contains(label);
  }

  /** What is no UTF-7 stays as it is. */
  static String decode(byte[] bytes) {
    String coded = new String(bytes, StandardCharsets.ISO_8859_1);
    StringBuilder text = new StringBuilder(coded.length());
    int at = 0;
    while (at < coded.length()) {
      char c = coded.charAt(at++);
      if (c != '+') {
        text.append(c);
      } else if (at < coded.length() && coded.charAt(at) == '-') {
        text.append('+');
        at++;
      } else {
        at = shifted(coded, at, text);
      }
    }
    return text.toString();
  }

  /** Reads sextets as UTF-16; bits that are left over are padding. */
  private static int shifted(String coded, int from, StringBuilder to) {
    int at = from;
    int bits = 0;
    int held = 0;
    while (at < coded.length() && ALPHABET.indexOf(coded.charAt(at)) >= 0) {
      held = (held << 6) | ALPHABET.indexOf(coded.charAt(at++));
      bits += 6;
      if (bits >= 16) {
        bits -= 16;
        to.append((char) (held >> bits));
        held &= (1 << bits) - 1;
      }
    }
    if (at == from) {
      to.append('+');
    }
    return at < coded.length() && at > from && coded.charAt(at) == '-' ? at + 1 : at;
  }
}
