package com.invoicecourier.inbound;

import com.invoicecourier.inbound.charset.CharsetChoice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A parameter in pieces, in another charset, or both (RFC 2231). */
final class ExtendedParameter {
  private static final int PIECES_MAX = 200;

  private ExtendedParameter() {}

  static Optional<String> of(String name, Map<String, String> all) {
    return Optional.ofNullable(all.get(name + "*"))
        .map(ExtendedParameter::decoded)
        .or(() -> pieces(name, all));
  }

  /** The value of {@code name*0}, {@code name*1*} and so on, put together. */
  private static Optional<String> pieces(String name, Map<String, String> all) {
    StringBuilder joined = new StringBuilder();
    boolean isExtended = false;
    int first = piece(name, 0, all).isPresent() ? 0 : 1;
    Optional<String> piece = piece(name, first, all);
    for (int i = first; i < PIECES_MAX && piece.isPresent(); i++) {
      isExtended |= all.containsKey(name + "*" + i + "*");
      joined.append(piece.get());
      piece = piece(name, i + 1, all);
    }
    if (joined.isEmpty()) {
      return Optional.empty();
    }
    String whole = joined.toString();
    return Optional.of(isExtended ? decoded(whole) : whole.replace("%25", "%"));
  }

  /** A piece that is not coded says a per cent sign where it has one. */
  private static Optional<String> piece(String name, int number, Map<String, String> all) {
    return Optional.ofNullable(all.get(name + "*" + number + "*"))
        .or(
            () ->
                Optional.ofNullable(all.get(name + "*" + number))
                    .map(plain -> plain.replace("%", "%25")));
  }

  /** {@code charset'language'percent-encoded} (RFC 2231 section 4). */
  private static String decoded(String text) {
    int charsetEnd = text.indexOf('\'');
    int languageEnd = charsetEnd < 0 ? -1 : text.indexOf('\'', charsetEnd + 1);
    Optional<String> charset =
        languageEnd < 0 ? Optional.empty() : Optional.of(text.substring(0, charsetEnd));
    return CharsetChoice.decode(percentDecoded(text.substring(languageEnd + 1)), charset);
  }

  private static byte[] percentDecoded(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int code = in[i] == '%' && i + 2 < in.length ? Hex.of(in[i + 1], in[i + 2]) : -1;
      out.write(code < 0 ? in[i] : code);
      i += code < 0 ? 0 : 2;
    }
    return out.toByteArray();
  }
}
