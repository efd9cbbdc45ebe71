package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import com.invoicecourier.inbound.Headers.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/** What has been read of a mail so far, held to the limits. */
final class MimeReading {
  private static final int BYTES_PER_CHARACTER_MAX = 4;
  private static final int CONTENT_TYPE_CHARACTERS_MAX = 100;

  private final Spool spool;
  private final List<Parameters> types = new ArrayList<>();
  private final List<SpooledFile> files = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Header> headers = new ArrayList<>();
  private Headers top = new Headers(List.of());
  private Headers part = new Headers(List.of());
  private Optional<String> problem = Optional.empty();
  private long rawBytes;
  private long decodedBytes;
  private int headerBytes;
  private int depth;
  private boolean isTextCut;
  private boolean isHtmlCut;

  MimeReading(Spool spool) {
    this.spool = spool;
  }

  void raw(long count) {
    rawBytes += count;
    check(rawBytes <= Limits.INBOUND_BYTES_MAX, "it has more than 40 MB");
  }

  void startPart() {
    headers.clear();
    headerBytes = 0;
  }

  void header(Field field) {
    ByteSequence raw = field.getRaw();
    byte[] bytes = raw == null ? new byte[0] : raw.toByteArray();
    headerBytes += bytes.length;
    check(
        headerBytes <= Limits.HEADER_BLOCK_BYTES_MAX,
        "the headers of a part have more than " + Limits.HEADER_BLOCK_BYTES_MAX + " bytes");
    headers.add(new Header(field.getNameLowerCase().strip(), value(bytes)));
  }

  void endHeaders() {
    part = new Headers(headers);
    if (types.isEmpty()) {
      top = part;
    }
    types.add(Parameters.of(part.first("content-type").orElse("text/plain")));
    check(
        types.size() <= Limits.MIME_PARTS_MAX,
        "it has more than " + Limits.MIME_PARTS_MAX + " parts");
  }

  void startMultipart() {
    depth++;
    check(
        depth <= Limits.MIME_DEPTH_MAX,
        "its parts are nested more than " + Limits.MIME_DEPTH_MAX + " deep");
  }

  void endMultipart() {
    depth--;
  }

  void body(InputStream decoded) throws IOException {
    InputStream body = new Metered(decoded, this::decoded);
    Parameters type = types.getLast();
    Parameters disposition = Parameters.of(part.first("content-disposition").orElse(""));
    Optional<String> name = disposition.get("filename").or(() -> type.get("name"));
    if (isBody(type.value()) && !disposition.value().equals("attachment") && name.isEmpty()) {
      readText(body, type);
    } else {
      String safe = FileName.safe(name.orElse(""), type.value(), files.size() + 1);
      files.add(spool.write(safe, contentType(type), body));
    }
  }

  void stopped(String why) {
    problem = Optional.of(why);
  }

  ParsedMail result() {
    boolean isUsedTextCut = text.toString().isBlank() ? isHtmlCut : isTextCut;
    Optional<String> cut =
        isUsedTextCut
            ? Optional.of("could not be read to its end: its text has more than 1 MB")
            : emptiness();
    return new ParsedMail(
        top, types, text.toString(), html.toString(), files, rawBytes, problem.or(() -> cut));
  }

  /** A multipart whose parts never begin holds text that nobody would see. */
  private Optional<String> emptiness() {
    boolean isEmpty = types.size() <= 1 && files.isEmpty() && text.isEmpty() && html.isEmpty();
    boolean isMultipart = !types.isEmpty() && types.getFirst().value().startsWith("multipart/");
    return isEmpty && (isMultipart || top.list().isEmpty())
        ? Optional.of("could not be read: no part of it was found")
        : Optional.empty();
  }

  private void decoded(long count) {
    decodedBytes += count;
    check(decodedBytes <= Limits.DECODED_BYTES_MAX, "it has more than 45 MB once decoded");
  }

  private void readText(InputStream body, Parameters type) throws IOException {
    byte[] bytes = body.readNBytes(Limits.REPLY_CHARACTERS_MAX * BYTES_PER_CHARACTER_MAX);
    boolean isHtml = type.value().equals("text/html");
    StringBuilder to = isHtml ? html : text;
    String read = MailText.decode(bytes, type.get("charset"));
    int room = Limits.REPLY_CHARACTERS_MAX - to.length();
    boolean isCut = read.length() > room || body.skip(1) > 0;
    isHtmlCut |= isCut && isHtml;
    isTextCut |= isCut && !isHtml;
    to.append(read, 0, Math.min(room, read.length()));
    body.transferTo(OutputStream.nullOutputStream());
  }

  private static boolean isBody(String type) {
    return type.equals("text/plain") || type.equals("text/html") || type.isEmpty();
  }

  private static String contentType(Parameters type) {
    String plain = MailText.plain(type.value(), CONTENT_TYPE_CHARACTERS_MAX);
    return plain.matches("[a-z0-9!#$&^_.+-]{1,63}/[a-z0-9!#$&^_.+-]{1,63}")
        ? plain
        : "application/octet-stream";
  }

  /** What stands after the colon, unfolded. */
  private static String value(byte[] raw) {
    String field = MailText.decode(raw, Optional.empty());
    String value = field.substring(field.indexOf(':') + 1);
    return value.replace("\r", "").replace("\n", "").strip();
  }

  private static void check(boolean isWithin, String limit) {
    if (!isWithin) {
      throw new LimitReached(limit);
    }
  }
}
