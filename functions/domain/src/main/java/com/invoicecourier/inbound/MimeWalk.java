package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import java.io.IOException;
import java.io.InputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Goes through the parts of an entity once and tells the reading what comes. */
final class MimeWalk {
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setStrictParsing(false)
          .setMaxLineLen(Limits.HEADER_BYTES_MAX)
          .setMaxHeaderLen(Limits.HEADER_BYTES_MAX)
          .setMaxHeaderCount(Limits.HEADERS_PER_PART_MAX)
          .setMaxContentLen(-1)
          .build();

  private MimeWalk() {}

  static void through(InputStream entity, MimeReading reading) throws IOException, MimeException {
    MimeTokenStream stream =
        new MimeTokenStream(
            CONFIG, DecodeMonitor.SILENT, new LenientFields(reading), new PartKinds());
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE); // a mail in a mail is a file of it
    stream.parse(entity);
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_BODYPART -> reading.startChild();
        case T_START_HEADER -> reading.startPart();
        case T_FIELD -> reading.header(stream.getField().getRaw());
        case T_END_HEADER -> reading.endHeaders();
        case T_START_MULTIPART -> reading.startMultipart();
        case T_PREAMBLE -> reading.preamble(stream.getInputStream());
        case T_END_MULTIPART -> reading.endMultipart();
        case T_BODY -> reading.body(stream.getInputStream());
        default -> {}
      }
    }
  }
}
