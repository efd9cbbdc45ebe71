package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import com.invoicecourier.inbound.mime.BufferStream;
import com.invoicecourier.inbound.mime.SignedContent;
import com.invoicecourier.inbound.mime.Tnef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;

/** The files of a mail; those that are only wrappings of Outlook's or S/MIME's are opened. */
final class Attachments {
  private static final int CONTENT_TYPE_CHARACTERS_MAX = 100;
  private static final String UNKNOWN = "application/octet-stream";

  private final Spool spool;
  private final List<SpooledFile> files = new ArrayList<>();

  Attachments(Spool spool) {
    this.spool = spool;
  }

  List<SpooledFile> list() {
    return List.copyOf(files);
  }

  /** A file without a part of its own. */
  void add(String name, InputStream body) {
    keep(name, UNKNOWN, body);
  }

  void add(Part part, InputStream body, MimeReading reading, boolean isInline)
      throws IOException, MimeException {
    InputStream content = part.isMail() ? new NestedMails(body) : body;
    SpooledFile file = spooled(part.name(), part.type().value(), content);
    if (part.isTnef()) {
      open(file, reading);
    } else if (part.isCms()) {
      Optional<InputStream> signed = SignedContent.of(bytes(file));
      if (signed.isPresent()) {
        reading.entity(signed.get());
      } else {
        files.add(file);
      }
    } else {
      files.add(isInline ? file.inline() : file);
    }
  }

  private void open(SpooledFile file, MimeReading reading) {
    Optional<Tnef> tnef = Tnef.read(bytes(file));
    if (tnef.isEmpty()) {
      files.add(file);
      return;
    }
    tnef.get()
        .files()
        .forEach(one -> keep(one.name(), one.contentType(), new BufferStream(one.bytes())));
    if (!reading.hasText()) {
      boolean isHtml = tnef.get().text().isBlank();
      String text = isHtml ? tnef.get().html() : tnef.get().text();
      reading.unwrapped(
          isHtml, text.substring(0, Math.min(text.length(), Limits.REPLY_CHARACTERS_MAX)));
    }
  }

  private void keep(String name, String type, InputStream body) {
    LimitReached.unless(
        files.size() < Limits.MIME_PARTS_MAX,
        "it has more than " + Limits.MIME_PARTS_MAX + " files");
    files.add(spooled(name, type, body));
  }

  private SpooledFile spooled(String name, String type, InputStream body) {
    String safe = FileName.safe(name, type, files.size() + 1);
    return spool.write(safe, contentType(type), body);
  }

  /** The file itself, not in memory. */
  private static ByteBuffer bytes(SpooledFile file) {
    try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String contentType(String type) {
    String plain = MailText.plain(type, CONTENT_TYPE_CHARACTERS_MAX);
    return plain.matches("[a-z0-9!#$&^_.+-]{1,63}/[a-z0-9!#$&^_.+-]{1,63}") ? plain : UNKNOWN;
  }
}
