package com.invoicecourier.inbound;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.jspecify.annotations.Nullable;

/** A header value with parameters, as Content-Type has (RFC 2045 section 5.1, RFC 2231). */
public record Parameters(String value, Map<String, String> all) {
  private static final int PIECES_MAX = 50;

  public Parameters {
    all = Map.copyOf(all);
  }

  static Parameters of(String header) {
    ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, header);
    RawBody body = RawFieldParser.DEFAULT.parseRawBody(bytes, new ParserCursor(0, bytes.length()));
    Map<String, String> all = new LinkedHashMap<>();
    for (NameValuePair pair : body.getParams()) {
      if (pair.getValue() != null) {
        all.putIfAbsent(lower(pair.getName()), MailText.ofBytes(pair.getValue()));
      }
    }
    return new Parameters(lower(body.getValue()), all);
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(all.get(name))
        .or(() -> Optional.ofNullable(all.get(name + "*")).map(Parameters::extended))
        .or(() -> pieces(name));
  }

  /** The value of {@code name*0}, {@code name*1*} and so on, put together. */
  private Optional<String> pieces(String name) {
    StringBuilder joined = new StringBuilder();
    boolean isExtended = false;
    for (int i = 0; i < PIECES_MAX; i++) {
      String plain = all.get(name + "*" + i);
      String coded = all.get(name + "*" + i + "*");
      if (plain == null && coded == null) {
        break;
      }
      isExtended |= coded != null;
      joined.append(coded != null ? coded : plain);
    }
    if (joined.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(isExtended ? extended(joined.toString()) : joined.toString());
  }

  /** {@code charset'language'percent-encoded} (RFC 2231 section 4). */
  private static String extended(String text) {
    int charsetEnd = text.indexOf('\'');
    int languageEnd = charsetEnd < 0 ? -1 : text.indexOf('\'', charsetEnd + 1);
    Optional<String> charset =
        languageEnd < 0 ? Optional.empty() : Optional.of(text.substring(0, charsetEnd));
    return MailText.decode(percentDecoded(text.substring(languageEnd + 1)), charset);
  }

  private static byte[] percentDecoded(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int code = in[i] == '%' && i + 2 < in.length ? hex(in[i + 1], in[i + 2]) : -1;
      out[length++] = code < 0 ? in[i] : (byte) code;
      i += code < 0 ? 0 : 2;
    }
    return Arrays.copyOf(out, length);
  }

  private static int hex(byte high, byte low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }
}
