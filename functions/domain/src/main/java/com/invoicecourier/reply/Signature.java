package com.invoicecourier.reply;

import java.util.List;

/** Where a signature begins: the delimiter of RFC 3676 section 4.3, or a phone's own line. */
final class Signature {
  private static final int DEVICE_CHARACTERS_MAX = 60;
  private static final List<String> SENT_FROM =
      List.of(
          "sent from",
          "get outlook for",
          "envoye de",
          "envoye a partir d",
          "telecharger outlook pour",
          "obtenir outlook pour",
          "enviado desde",
          "obtener outlook para",
          "obtenga outlook para");
  private static final List<String> DEVICES =
      List.of(
          "iphone",
          "ipad",
          "ios",
          "android",
          "galaxy",
          "samsung",
          "pixel",
          "blackberry",
          "windows",
          "yahoo mail",
          "proton mail",
          "outlook",
          "mobile",
          "movil",
          "telephone",
          "phone");

  private Signature() {}

  static boolean isDelimiter(Line line) {
    return line.folded().equals("--");
  }

  static boolean isOfDevice(Line line) {
    String text = line.folded();
    return text.length() <= DEVICE_CHARACTERS_MAX
        && SENT_FROM.stream().anyMatch(text::startsWith)
        && DEVICES.stream().anyMatch(text::contains);
  }
}
