package com.invoicecourier.inbound.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the files out of a text that stand in it uuencoded (POSIX), as mail did before MIME; the
 * text that is left can be read.
 */
public final class UuencodedFiles implements PieceStream.Source {
  private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} (\\S.{0,255})");
  private static final int LINE_BYTES_MAX = 1_000;

  private final InputStream text;
  private final BiConsumer<String, InputStream> file;
  private boolean isInLine;
  private boolean isAtEnd;

  private UuencodedFiles(InputStream text, BiConsumer<String, InputStream> file) {
    this.text = text;
    this.file = file;
  }

  /**
   * The text that is left.
   *
   * @param file is told the name of each file and its bytes, which it reads to the end
   */
  public static InputStream outOf(InputStream text, BiConsumer<String, InputStream> file) {
    return new PieceStream(new UuencodedFiles(text, file));
  }

  @Override
  public Optional<ByteBuffer> next() throws IOException {
    if (isAtEnd) {
      return Optional.empty();
    }
    boolean isStart = !isInLine;
    byte[] line = line();
    Optional<String> name = isStart ? name(line) : Optional.empty();
    return Optional.of(ByteBuffer.wrap(name.isPresent() ? open(name.get(), line) : line));
  }

  /** The line that follows tells whether one that looks like a beginning is one. */
  private byte[] open(String name, byte[] begin) throws IOException {
    byte[] first = line();
    if (UuencodedLine.isOne(first)) {
      UuencodedBody body = new UuencodedBody(first, this::line);
      file.accept(name, new PieceStream(body));
      return body.rest();
    }
    byte[] both = Arrays.copyOf(begin, begin.length + first.length);
    System.arraycopy(first, 0, both, begin.length, first.length);
    return both;
  }

  private static Optional<String> name(byte[] line) {
    if (line.length < 11 || line[0] != 'b' || line[1] != 'e') {
      return Optional.empty();
    }
    Matcher begin = BEGIN.matcher(new String(line, StandardCharsets.ISO_8859_1).stripTrailing());
    return begin.matches() ? Optional.of(begin.group(1)) : Optional.empty();
  }

  /** A line with its end, or as much of it as may be held; nothing at the end of the text. */
  private byte[] line() throws IOException {
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
