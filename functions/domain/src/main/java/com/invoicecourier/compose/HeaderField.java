package com.invoicecourier.compose;

import com.invoicecourier.communication.Mailbox;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.EncoderUtil;

/**
 * One header field as bytes on the wire: encoded words (RFC 2047), parameters (RFC 2231), folded,
 * with nothing in it that could begin another field.
 */
record HeaderField(String name, String value) {
  private static final String FOLD = "\r\n ";

  static HeaderField plain(String name, String value) {
    return new HeaderField(name, value);
  }

  static HeaderField text(String name, String text) {
    String encoded =
        EncoderUtil.encodeIfNecessary(
            oneLine(text), EncoderUtil.Usage.TEXT_TOKEN, name.length() + 2);
    return new HeaderField(name, foldWords(encoded, name.length() + 2));
  }

  static HeaderField mailboxes(String name, List<Mailbox> mailboxes) {
    int used = name.length() + 2;
    return new HeaderField(
        name,
        mailboxes.stream()
            .map(mailbox -> foldWords(mailbox(mailbox, used), used))
            .collect(Collectors.joining("," + FOLD)));
  }

  /** Both forms of a file name: old Outlooks read the first, all others the second. */
  static HeaderField attachment(String fileName) {
    String name = oneLine(fileName).replace("\"", "'").replace("\\", "_");
    String word =
        EncoderUtil.encodeIfNecessary(name, EncoderUtil.Usage.TEXT_TOKEN, " filename=\"".length());
    String disposition = "attachment;" + FOLD + foldWords("filename=\"" + word + "\"", 1);
    return new HeaderField(
        "Content-Disposition",
        word.equals(name) ? disposition : disposition + ";" + FOLD + extended(name));
  }

  byte[] bytes() {
    return (name + ": " + value + "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String mailbox(Mailbox mailbox, int used) {
    return mailbox
        .name()
        .map(name -> displayName(oneLine(name), used) + " <" + mailbox.address().value() + ">")
        .orElse(mailbox.address().value());
  }

  /** A quoted string where one can hold it, else words short enough for the line they stand in. */
  private static String displayName(String name, int used) {
    String encoded = EncoderUtil.encodeAddressDisplayName(name);
    return encoded.startsWith("=?")
        ? EncoderUtil.encodeEncodedWord(name, EncoderUtil.Usage.WORD_ENTITY, used)
        : encoded;
  }

  /** RFC 2231 section 3 and 4: continuations of a UTF-8 value, each short enough for one line. */
  private static String extended(String name) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder("UTF-8''");
    int part = 0;
    for (String unit : units(name)) {
      if (line.length() + unit.length() > 60) {
        lines.append("filename*").append(part++).append("*=").append(line).append(";").append(FOLD);
        line.setLength(0);
      }
      line.append(unit);
    }
    String label = part == 0 ? "filename*=" : "filename*" + part + "*=";
    return lines.append(label).append(line).toString();
  }

  private static List<String> units(String text) {
    return text.codePoints().mapToObj(HeaderField::percentEncoded).toList();
  }

  private static String percentEncoded(int codePoint) {
    if (codePoint < 128
        && (Character.isLetterOrDigit(codePoint) || "-._".indexOf(codePoint) >= 0)) {
      return Character.toString(codePoint);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
    StringBuilder encoded = new StringBuilder();
    for (byte next : bytes.toByteArray()) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", next & 0xff));
    }
    return encoded.toString();
  }

  private static String foldWords(String text, int used) {
    StringBuilder folded = new StringBuilder();
    int column = used;
    for (String word : text.split(" ", -1)) {
      if (column + word.length() > 76 && column > used) {
        folded.append("\r\n");
        column = 0;
      }
      folded.append(column == used && folded.isEmpty() ? "" : " ").append(word);
      column += word.length() + 1;
    }
    return folded.toString();
  }

  private static String oneLine(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }
}
