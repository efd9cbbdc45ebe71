package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import com.invoicecourier.inbound.charset.CharsetChoice;
import com.invoicecourier.inbound.mime.FlowedText;
import com.invoicecourier.inbound.mime.TransferEncoding;
import com.invoicecourier.inbound.mime.UuencodedFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** What has been read of a mail so far, held to the limits. */
final class MimeReading {
  private static final int BYTES_PER_CHARACTER_MAX = 4;
  private static final int TEXT_BYTES_MAX = Limits.REPLY_CHARACTERS_MAX * BYTES_PER_CHARACTER_MAX;

  private final Attachments files;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<Parameters> types = new ArrayList<>();
  private final BodyText text = new BodyText();
  private final RawHeaders top = new RawHeaders();
  private final ByteArrayOutputStream lostLines = new ByteArrayOutputStream();
  private RawHeaders headers = top;
  private Part part = Part.of(top);
  private Optional<String> bodyCharset = Optional.empty();
  private Optional<String> problem = Optional.empty();
  private long rawBytes;
  private long decodedBytes;
  private int openings;
  private boolean isTextCut;

  MimeReading(Spool spool) {
    this.files = new Attachments(spool);
  }

  void raw(long count) {
    rawBytes += count;
    LimitReached.unless(rawBytes <= Limits.INBOUND_BYTES_MAX, "it has more than 40 MB");
  }

  void startChild() {
    levels.getLast().startPart();
  }

  void startPart() {
    lostLines.reset();
    headers = types.isEmpty() ? top : new RawHeaders();
  }

  void header(@Nullable ByteSequence field) {
    headers.add(field);
  }

  /** A line among the headers that is none; in a part that has none it is text. */
  void noHeader(ByteSequence line) {
    lostLines.writeBytes(line.toByteArray());
    LimitReached.unless(
        lostLines.size() <= Limits.HEADER_BLOCK_BYTES_MAX,
        "the headers of a part have more than " + Limits.HEADER_BLOCK_BYTES_MAX + " bytes");
  }

  void endHeaders() {
    if (!headers.isEmpty()) {
      lostLines.reset();
    }
    part = Part.of(headers);
    types.add(part.type());
    LimitReached.unless(
        types.size() <= Limits.MIME_PARTS_MAX,
        "it has more than " + Limits.MIME_PARTS_MAX + " parts");
  }

  void startMultipart() {
    String multipart = part.type().value();
    boolean isInAlternative = multipart.equals("multipart/alternative") || isInAlternative();
    levels.addLast(text.open(multipart, isInAlternative));
    checkDepth();
  }

  void preamble(InputStream raw) throws IOException {
    levels.getLast().preamble(raw.readNBytes(TEXT_BYTES_MAX));
  }

  void endMultipart() throws IOException, MimeException {
    Level level = levels.getLast();
    if (level.isEmpty()) {
      withoutParts(level.preamble());
    }
    levels.removeLast();
    if (level.is("multipart/alternative")) {
      text.close(level);
    }
  }

  void body(InputStream rest) throws IOException, MimeException {
    InputStream raw =
        new SequenceInputStream(new ByteArrayInputStream(lostLines.toByteArray()), rest);
    if (part.type().value().startsWith("multipart/")) {
      withoutParts(raw.readNBytes(TEXT_BYTES_MAX));
      return;
    }
    InputStream body = new Metered(TransferEncoding.decoded(raw, part.encoding()), this::decoded);
    if (isBody()) {
      readText(body);
    } else if (!isSignatureOfSigned()) {
      files.add(part, body, this, isRelated() && part.isPictureOfText());
    }
    body.transferTo(OutputStream.nullOutputStream());
  }

  /** Text that came in another wrapping than a part. */
  void unwrapped(boolean isHtml, String unwrapped) {
    text.add(isHtml, unwrapped, false);
  }

  boolean hasText() {
    return !text.plain().isBlank() || !text.html().isBlank();
  }

  void stopped(String why) {
    problem = Optional.of(why);
  }

  ParsedMail result() {
    Optional<String> cut =
        isTextCut || text.isCut()
            ? Optional.of("could not be read to its end: its text has more than 1 MB")
            : Optional.empty();
    return new ParsedMail(
        top.decoded(bodyCharset),
        types,
        text.plain(),
        text.html(),
        files.list(),
        rawBytes,
        problem.or(() -> cut));
  }

  private void decoded(long count) {
    decodedBytes += count;
    LimitReached.unless(
        decodedBytes <= Limits.DECODED_BYTES_MAX, "it has more than 45 MB once decoded");
  }

  private void checkDepth() {
    LimitReached.unless(
        levels.size() + openings <= Limits.MIME_DEPTH_MAX,
        "its parts are nested more than " + Limits.MIME_DEPTH_MAX + " deep");
  }

  /** What shows as text: the first part, and any later one that is not named like a file. */
  private boolean isBody() {
    boolean isFirst = levels.isEmpty() || levels.getLast().isAtFirst();
    return part.isText()
        && !part.isAttachment()
        && (isFirst || (!isRelated() && part.name().isEmpty()));
  }

  private boolean isRelated() {
    return !levels.isEmpty() && levels.getLast().is("multipart/related");
  }

  private boolean isInAlternative() {
    return !levels.isEmpty() && levels.getLast().isInAlternative();
  }

  private boolean isSignatureOfSigned() {
    return part.isSignature() && !levels.isEmpty() && levels.getLast().is("multipart/signed");
  }

  private void withoutParts(byte[] body) throws IOException, MimeException {
    Optional<byte[]> found = LostParts.headers(body);
    if (found.isPresent()) {
      entity(
          new SequenceInputStream(
              new ByteArrayInputStream(found.get()), new ByteArrayInputStream(body)));
    } else {
      text.add(false, CharsetChoice.decode(body, Optional.empty()), false);
    }
  }

  /** Reads an entity that stood in another wrapping in place of the part it came in. */
  void entity(InputStream entity) throws IOException, MimeException {
    openings++;
    checkDepth();
    MimeWalk.through(entity, this);
    openings--;
  }

  private void readText(InputStream body) throws IOException, MimeException {
    InputStream source =
        part.isHtml() ? body : UuencodedFiles.outOf(body, (name, file) -> files.add(name, file));
    byte[] bytes = source.readNBytes(TEXT_BYTES_MAX);
    isTextCut |= source.skip(1) > 0;
    bodyCharset = bodyCharset.or(part::charset);
    String read = CharsetChoice.decode(bytes, part.charset());
    boolean isFlowed = part.isFlowed() && !part.isHtml();
    text.add(
        part.isHtml(),
        isFlowed ? FlowedText.unwrap(read, part.isSpaceDeleted()) : read,
        isInAlternative());
    if (!part.name().isEmpty()) {
      files.add(part, new ByteArrayInputStream(bytes), this, false);
    }
  }
}
