package com.invoicecourier.inbound.mime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads winmail.dat (MS-OXTNEF), in which Outlook wraps the files of a mail for Exchange: names and
 * bytes of the files, and the text. What is broken ends the reading; what stands before it counts.
 */
public final class Tnef {
  /** One file; its bytes are a piece of what was read. */
  public record File(String name, String contentType, ByteBuffer bytes) {}

  private static final int SIGNATURE = 0x223e9f78;
  private static final int DEPTH_MAX = 5;
  private static final int FILES_MAX = 200;

  private static final int BODY = 0x0002800c;
  private static final int MESSAGE_PROPERTIES = 0x00069003;
  private static final int CODE_PAGE = 0x00069007;
  private static final int FILE_BEGINS = 0x00069002;
  private static final int FILE_TITLE = 0x00018010;
  private static final int FILE_BYTES = 0x0006800f;
  private static final int FILE_PROPERTIES = 0x00069005;
  private static final int CHECKSUM_BYTES = 2;

  private final List<File> files = new ArrayList<>();
  private String charset = "windows-1252";
  private String text = "";
  private String html = "";
  private Optional<TnefFile> open = Optional.empty();

  private Tnef() {}

  /** Nothing where the bytes are no TNEF at all. */
  public static Optional<Tnef> read(ByteBuffer bytes) {
    Tnef tnef = new Tnef();
    return tnef.read(bytes, 0) ? Optional.of(tnef) : Optional.empty();
  }

  public List<File> files() {
    return List.copyOf(files);
  }

  public String text() {
    return text;
  }

  public String html() {
    return html;
  }

  private boolean read(ByteBuffer bytes, int depth) {
    ByteBuffer rest = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    if (depth > DEPTH_MAX || rest.remaining() < 6 || rest.getInt() != SIGNATURE) {
      return false;
    }
    rest.getShort(); // a key that nobody needs
    while (rest.remaining() >= 9) {
      rest.get(); // the level, which the identifier says too
      int id = rest.getInt();
      long length = Integer.toUnsignedLong(rest.getInt());
      int size = (int) Math.min(length, rest.remaining());
      attribute(id, rest.slice(rest.position(), size).order(ByteOrder.LITTLE_ENDIAN), depth);
      rest.position(Math.min(rest.limit(), rest.position() + size + CHECKSUM_BYTES));
    }
    close(depth);
    return true;
  }

  private void attribute(int id, ByteBuffer value, int depth) {
    switch (id) {
      case CODE_PAGE -> {
        if (value.remaining() >= Integer.BYTES) {
          charset = "windows-" + value.getInt();
        }
      }
      case BODY -> text = depth == 0 ? MapiProperty.text(value, charset) : text;
      case MESSAGE_PROPERTIES -> {
        if (depth == 0) {
          MapiProperty.all(value).forEach(this::message);
        }
      }
      case FILE_BEGINS -> {
        close(depth);
        open = Optional.of(new TnefFile());
      }
      case FILE_TITLE -> open.ifPresent(file -> file.title(MapiProperty.text(value, charset)));
      case FILE_BYTES -> open.ifPresent(file -> file.bytes(value));
      case FILE_PROPERTIES ->
          open.ifPresent(
              file -> MapiProperty.all(value).forEach(one -> file.property(one, charset)));
      default -> {}
    }
  }

  private void message(MapiProperty property) {
    switch (property.id()) {
      case MapiProperty.BODY -> text = property.text(charset);
      case MapiProperty.BODY_HTML -> html = property.text(charset);
      default -> {}
    }
  }

  private void close(int depth) {
    Optional<TnefFile> done = open;
    open = Optional.empty();
    if (done.isPresent() && files.size() < FILES_MAX) {
      Optional<ByteBuffer> message = done.get().message();
      boolean isRead = message.isPresent() && read(message.get(), depth + 1);
      if (!isRead) {
        done.get().file().ifPresent(files::add);
      }
    }
  }
}
