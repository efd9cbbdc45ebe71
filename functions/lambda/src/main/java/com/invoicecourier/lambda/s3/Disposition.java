package com.invoicecourier.lambda.s3;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Content-Disposition of a download (RFC 6266): a plain name, and the true one encoded. */
final class Disposition {
  private static final String ATTR_CHARS = "!#$&+-.^_`|~"; // RFC 8187 section 3.2.1

  private Disposition() {}

  static String attachment(String fileName) {
    String safe = safe(fileName);
    return "attachment; filename=\"" + ascii(safe) + "\"; filename*=UTF-8''" + encoded(safe);
  }

  /** One path segment: nothing that a browser or a shell takes for a folder or a hidden file. */
  private static String safe(String name) {
    String cleaned =
        name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]", "_")
            .replaceAll("^[.\\s]+", "")
            .replaceAll("[.\\s]+$", "");
    return cleaned.isEmpty() ? "file" : cleaned;
  }

  private static String ascii(String name) {
    return name.replaceAll("[^ -~]", "_").replace("%", "_");
  }

  private static String encoded(String name) {
    StringBuilder text = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      if (isAttrChar(octet)) {
        text.append((char) octet);
      } else {
        text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
      }
    }
    return text.toString();
  }

  private static boolean isAttrChar(byte octet) {
    return octet > 0 && (Character.isLetterOrDigit(octet) || ATTR_CHARS.indexOf(octet) >= 0);
  }
}
