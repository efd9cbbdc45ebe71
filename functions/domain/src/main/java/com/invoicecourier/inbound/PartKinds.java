package com.invoicecourier.inbound;

import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** Tells the library the kind of each part from our reading of its Content-Type. */
final class PartKinds implements BodyDescriptorBuilder {
  private static final PartKind NONE = PartKind.of(Parameters.of(""));

  private PartKind kind = NONE;

  @Override
  public void reset() {
    kind = NONE;
  }

  /** The last of several decides: see {@link Headers#last}. */
  @Override
  public @Nullable Field addField(RawField field) {
    ByteSequence raw = field.getRaw();
    if (raw != null && field.getName().strip().equalsIgnoreCase("content-type")) {
      String written = new String(raw.toByteArray(), StandardCharsets.ISO_8859_1);
      kind = PartKind.of(Parameters.of(RawHeaders.value(written)));
    }
    return null;
  }

  @Override
  public BodyDescriptor build() {
    return kind;
  }

  @Override
  public BodyDescriptorBuilder newChild() {
    return new PartKinds();
  }
}
