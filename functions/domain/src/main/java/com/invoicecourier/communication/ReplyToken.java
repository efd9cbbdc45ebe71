package com.invoicecourier.communication;

import com.invoicecourier.Sha256;
import java.util.regex.Pattern;

/**
 * 128 random bits in lower-case base 32 (RFC 4648 section 6, 26 characters): what routes an answer
 * to its thread. It authorises nothing. Looked up by its hash, so that the table's index shows
 * none.
 */
public record ReplyToken(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");
  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

  public ReplyToken {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a reply token");
    }
  }

  /** From 16 random bytes. */
  public static ReplyToken of(byte[] random) {
    StringBuilder text = new StringBuilder(26);
    long bits = 0;
    int held = 0;
    for (byte next : random) {
      bits = (bits << 8) | (next & 0xff);
      for (held += 8; held >= 5; held -= 5) {
        text.append(DIGITS.charAt((int) (bits >>> (held - 5)) & 31));
      }
    }
    return new ReplyToken(text.append(DIGITS.charAt((int) (bits << (5 - held)) & 31)).toString());
  }

  public Sha256 hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "ReplyToken[masked]";
  }
}
