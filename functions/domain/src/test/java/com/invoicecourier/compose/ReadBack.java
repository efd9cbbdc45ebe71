package com.invoicecourier.compose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** A mail as another program reads it: the fields on top, and the parts below. */
final class ReadBack {
  final List<String> fields = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();

  /** One part without parts of its own; its content is decoded. */
  @SuppressWarnings("ArrayRecordComponent") // read by tests, never compared
  record Part(String type, byte[] content) {}

  static ReadBack of(byte[] mail) {
    try {
      return read(mail);
    } catch (IOException | MimeException e) {
      throw new AssertionError(e);
    }
  }

  String field(String name) {
    return fields.stream()
        .filter(field -> field.startsWith(name + ": "))
        .map(field -> field.substring(name.length() + 2))
        .reduce((one, other) -> one + " AND AGAIN " + other)
        .orElse("");
  }

  private static ReadBack read(byte[] mail) throws IOException, MimeException {
    ReadBack read = new ReadBack();
    MimeTokenStream stream = new MimeTokenStream();
    stream.parse(new ByteArrayInputStream(mail));
    boolean onTop = true;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      if (state == EntityState.T_FIELD && onTop) {
        read.fields.add(text(stream.getField()));
      } else if (state == EntityState.T_END_HEADER) {
        onTop = false;
      } else if (state == EntityState.T_BODY) {
        String type = stream.getBodyDescriptor().getMimeType();
        read.parts.add(new Part(type, stream.getDecodedInputStream().readAllBytes()));
      }
    }
    return read;
  }

  private static String text(Field field) {
    String body = field.getBody().replaceAll("\r\n(?=[ \t])", "").strip();
    return field.getName() + ": " + DecoderUtil.decodeEncodedWords(body, StandardCharsets.UTF_8);
  }
}
