package com.invoicecourier.inbound;

import com.invoicecourier.inbound.Headers.Header;
import com.invoicecourier.inbound.charset.CharsetChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads blocks of fields with empty lines between them, as the machine-readable parts of reports
 * (RFC 3464 section 2.1, RFC 5965 section 3.1) and the head of a mail are written.
 */
final class FieldGroups {
  private static final int BYTES_MAX = 64 * 1024;
  private static final int GROUPS_MAX = 100;

  private final List<Headers> groups = new ArrayList<>();
  private final List<Header> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();

  private FieldGroups() {}

  /** Of the head of a file; what stands behind 64 KB is not read. */
  static List<Headers> of(SpooledFile file) {
    return of(head(file.path()));
  }

  static List<Headers> of(String text) {
    FieldGroups read = new FieldGroups();
    text.lines().forEach(read::line);
    read.endGroup();
    return read.groups;
  }

  private static String head(Path path) {
    try (InputStream file = Files.newInputStream(path)) {
      byte[] head = file.readNBytes(BYTES_MAX);
      return CharsetChoice.decode(head, Optional.of(StandardCharsets.ISO_8859_1.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    if (line.isBlank()) {
      endGroup();
    } else if (line.startsWith(" ") || line.startsWith("\t")) {
      field.append(' ').append(line.strip());
    } else {
      endField();
      field.append(line.strip());
    }
  }

  private void endField() {
    int colon = field.indexOf(":");
    if (colon > 0) {
      String name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      fields.add(new Header(name, field.substring(colon + 1).strip()));
    }
    field.setLength(0);
  }

  private void endGroup() {
    endField();
    if (!fields.isEmpty() && groups.size() < GROUPS_MAX) {
      groups.add(new Headers(fields));
    }
    fields.clear();
  }
}
