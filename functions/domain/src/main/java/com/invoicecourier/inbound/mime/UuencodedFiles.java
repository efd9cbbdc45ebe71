package com.invoicecourier.inbound.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the files out of a text that stand in it uuencoded (POSIX), as mail did before MIME; the
 * text that is left can be read.
 */
public final class UuencodedFiles extends InputStream {
  private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} (\\S.{0,255})");
  private static final int LINE_BYTES_MAX = 1_000;

  private final InputStream text;
  private final BiConsumer<String, InputStream> file;
  private byte[] line = new byte[0];
  private int at;
  private boolean isInLine;
  private boolean isAtEnd;

  /**
   * Reads the text.
   *
   * @param file is told the name of each file and its bytes, which it reads to the end
   */
  public UuencodedFiles(InputStream text, BiConsumer<String, InputStream> file) {
    this.text = text;
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, to, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == line.length && !isAtEnd) {
      boolean isStart = !isInLine;
      use(next());
      Optional<String> name = isStart ? name() : Optional.empty();
      if (name.isPresent()) {
        open(name.get());
      }
    }
    return at < line.length;
  }

  /** The line that follows tells whether one that looks like a beginning is one. */
  private void open(String name) throws IOException {
    byte[] begin = line;
    byte[] first = next();
    if (UuencodedLine.isOne(first)) {
      UuencodedBody body = new UuencodedBody(first, this::next);
      file.accept(name, body);
      use(body.rest());
    } else {
      byte[] both = new byte[begin.length + first.length];
      System.arraycopy(begin, 0, both, 0, begin.length);
      System.arraycopy(first, 0, both, begin.length, first.length);
      use(both);
    }
  }

  private Optional<String> name() {
    if (line.length < 11 || line[0] != 'b' || line[1] != 'e') {
      return Optional.empty();
    }
    Matcher begin = BEGIN.matcher(new String(line, StandardCharsets.ISO_8859_1).stripTrailing());
    return begin.matches() ? Optional.of(begin.group(1)) : Optional.empty();
  }

  private void use(byte[] next) {
    line = next;
    at = 0;
  }

  /** A line with its end, or as much of it as may be held; nothing at the end of the text. */
  private byte[] next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(80);
    int c = text.read();
    while (c >= 0 && c != '\n' && bytes.size() < LINE_BYTES_MAX - 1) {
      bytes.write(c);
      c = text.read();
    }
    if (c >= 0) {
      bytes.write(c);
    }
    isInLine = c != '\n';
    isAtEnd = c < 0;
    return bytes.toByteArray();
  }
}
