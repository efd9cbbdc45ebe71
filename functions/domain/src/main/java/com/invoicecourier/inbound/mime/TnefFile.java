package com.invoicecourier.inbound.mime;

import java.nio.ByteBuffer;
import java.util.Optional;

/** A file of a winmail.dat, while what is said of it comes in pieces. */
final class TnefFile {
  private static final int INTERFACE_BYTES = 16;

  private String title = "";
  private String shortName = "";
  private String longName = "";
  private String contentType = "";
  private Optional<ByteBuffer> bytes = Optional.empty();
  private Optional<ByteBuffer> message = Optional.empty();

  void title(String title) {
    this.title = title;
  }

  void bytes(ByteBuffer bytes) {
    this.bytes = Optional.of(bytes);
  }

  void property(MapiProperty property, String charset) {
    switch (property.id()) {
      case MapiProperty.FILE_LONG_NAME -> longName = property.text(charset);
      case MapiProperty.FILE_NAME -> shortName = property.text(charset);
      case MapiProperty.FILE_TYPE -> contentType = property.text(charset);
      case MapiProperty.FILE_BYTES -> {
        if (!property.isObject()) {
          bytes = bytes.or(() -> Optional.of(property.value()));
        } else if (property.value().remaining() > INTERFACE_BYTES) {
          message =
              Optional.of(
                  property
                      .value()
                      .slice(INTERFACE_BYTES, property.value().remaining() - INTERFACE_BYTES));
        }
      }
      default -> {}
    }
  }

  /** A mail in the mail, wrapped again. */
  Optional<ByteBuffer> message() {
    return message;
  }

  /** Pictures that were pasted have no bytes of their own, but those of a drawing program. */
  Optional<Tnef.File> file() {
    String name = longName.isBlank() ? title.isBlank() ? shortName : title : longName;
    return bytes.or(this::message).map(all -> new Tnef.File(name, contentType, all));
  }
}
