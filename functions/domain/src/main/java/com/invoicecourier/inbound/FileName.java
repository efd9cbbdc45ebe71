package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The name under which a file of a mail is offered: no path, no controls, no device's name. */
final class FileName {
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "application/pdf", ".pdf",
          "image/png", ".png",
          "image/jpeg", ".jpg",
          "image/gif", ".gif",
          "message/rfc822", ".eml",
          "text/calendar", ".ics",
          "text/plain", ".txt",
          "text/html", ".html",
          "message/delivery-status", ".txt",
          "text/rfc822-headers", ".txt");

  private FileName() {}

  static String safe(String written, String contentType, int number) {
    String decoded = Normalizer.normalize(EncodedWords.decode(written), Normalizer.Form.NFC);
    String base =
        decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
    String plain = MailText.plain(base, Limits.FILE_NAME_CHARACTERS_MAX);
    String name = plain.replaceAll("[/\\\\:*?\"<>|]", "_").replaceAll("^\\.+", "_");
    return name.isBlank() || isDevice(name)
        ? "file-" + number + EXTENSIONS.getOrDefault(contentType, "")
        : name;
  }

  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    return DEVICES.contains((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
  }
}
