package com.invoicecourier.inbound;

import com.invoicecourier.Limits;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.FieldBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.RecycledByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** Reads headers, and hands on what stands where one should and is none: often it is text. */
final class LenientFields implements FieldBuilder {
  private final FieldBuilder fields = new DefaultFieldBuilder(Limits.HEADER_BYTES_MAX);
  private final MimeReading reading;

  LenientFields(MimeReading reading) {
    this.reading = reading;
  }

  @Override
  public void reset() {
    fields.reset();
  }

  @Override
  public void append(ByteArrayBuffer line) throws MimeException {
    fields.append(line);
  }

  @Override
  public @Nullable RawField build() throws MimeException {
    try {
      return fields.build();
    } catch (MimeException e) {
      reading.noHeader(fields.getRaw());
      throw e;
    }
  }

  @Override
  public RecycledByteArrayBuffer getRaw() {
    return fields.getRaw();
  }

  @Override
  public void release() {
    fields.release();
  }
}
