package com.invoicecourier.local.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The header fields of a raw message, byte for byte, and its body. */
@SuppressWarnings("ArrayRecordComponent") // bytes that are never compared
record SesMessage(List<String> fields, byte[] body) {
  private static final Set<String> TAKEN_OUT =
      Set.of(
          "message-id",
          "date",
          "bcc",
          "return-path",
          "x-ses-configuration-set",
          "x-ses-message-tags",
          "x-ses-source-arn");

  static SesMessage of(byte[] raw) {
    int end = endOfHeader(raw);
    String header = new String(raw, 0, end, StandardCharsets.ISO_8859_1);
    List<String> fields = new ArrayList<>();
    for (String field : Pattern.compile("\\r?\\n(?![ \\t])").split(header, -1)) {
      if (!field.isEmpty()) {
        fields.add(field);
      }
    }
    return new SesMessage(fields, Arrays.copyOfRange(raw, bodyStart(raw, end), raw.length));
  }

  /** The value of a field that stands once, unfolded. */
  Optional<String> field(String name) {
    return values(name).size() == 1 ? Optional.of(values(name).getFirst()) : Optional.empty();
  }

  List<String> values(String name) {
    return fields.stream()
        .filter(field -> nameOf(field).equals(name))
        .map(field -> field.substring(field.indexOf(':') + 1).replaceAll("\\r?\\n", "").strip())
        .toList();
  }

  /** The first fields, as many as fit. */
  SesMessage within(int characters) {
    List<String> first = new ArrayList<>();
    int left = characters;
    for (String field : fields) {
      left -= field.length();
      if (left < 0) {
        break;
      }
      first.add(field);
    }
    return new SesMessage(first, new byte[0]);
  }

  /** As SES mails it: its own Message-ID and Date, nothing that is for SES only. */
  byte[] rewritten(String messageId, String date) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + 4096);
    fields.stream()
        .filter(field -> !TAKEN_OUT.contains(nameOf(field)))
        .forEach(field -> write(out, field.replaceAll("\\r?\\n", "\r\n")));
    write(out, "Message-ID: " + messageId);
    write(out, "Date: " + date);
    out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String field) {
    out.writeBytes((field + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  static String nameOf(String field) {
    int colon = field.indexOf(':');
    return colon < 0 ? "" : field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }

  /** Where the empty line begins, or the end of the message. */
  private static int endOfHeader(byte[] raw) {
    for (int at = 0; at < raw.length; at++) {
      if (raw[at] == '\n' && bodyStart(raw, at + 1) > at + 1) {
        return at + 1;
      }
    }
    return raw.length;
  }

  /** Behind the empty line at this place; the place itself where none is. */
  private static int bodyStart(byte[] raw, int at) {
    if (at < raw.length && raw[at] == '\n') {
      return at + 1;
    }
    return at + 1 < raw.length && raw[at] == '\r' && raw[at + 1] == '\n' ? at + 2 : at;
  }
}
