package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Limits;
import com.invoicecourier.communication.Mailbox;
import java.util.Optional;
import org.apache.james.mime4j.util.ByteArrayBuffer;

/** Any bytes are a header: its words, parameters, addresses and file name are read or left. */
public final class HeaderTarget {
  private HeaderTarget() {}

  /** Called by the fuzzer, and by a test for every input that is kept. */
  public static void fuzzerTestOneInput(byte[] field) {
    RawHeaders raw = new RawHeaders();
    raw.add(new ByteArrayBuffer(field, field.length, false));
    String value = raw.decoded(Optional.of("shift_jis")).list().getFirst().value();

    String decoded = EncodedWords.decode(value);
    Parameters parameters = Parameters.of(value);
    String name = FileName.safe(parameters.get("filename").orElse(decoded), parameters.value(), 1);

    assertThat(EncodedWords.decode(value)).isEqualTo(decoded);
    assertThat(name).isNotBlank().doesNotContain("/", "\\", "\n", "\r", "\0");
    assertThat(name.length()).isLessThanOrEqualTo(Limits.FILE_NAME_CHARACTERS_MAX);
    assertThat(AddressList.entries(value))
        .allSatisfy(entry -> entry.flatMap(Mailbox::name).ifPresent(HeaderTarget::isPlain));
  }

  private static void isPlain(String name) {
    assertThat(name).doesNotContain("\n", "\r", "\0");
  }
}
