package com.invoicecourier.inbound;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A multipart whose boundary never came, or was never named: often another stands there. */
final class LostParts {
  private static final int SEARCHED_BYTES = 20_000;
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?m)^--([!-~]{1,200})\\s*?\\r?\\n(?:Content-[!-9;-~]+|MIME-Version)[ \\t]*:",
          Pattern.CASE_INSENSITIVE);

  private LostParts() {}

  /** The headers under which the bytes are parts after all. */
  static Optional<byte[]> headers(byte[] body) {
    int length = Math.min(body.length, SEARCHED_BYTES);
    Matcher found = BOUNDARY.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1));
    return found.find()
        ? Optional.of(
            ("Content-Type: multipart/mixed; boundary=\""
                    + found.group(1).replaceAll("[\"\\\\]", "\\\\$0")
                    + "\"\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }
}
