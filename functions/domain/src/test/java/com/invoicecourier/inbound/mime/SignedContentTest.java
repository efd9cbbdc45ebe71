package com.invoicecourier.inbound.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedContentTest {
  private static final byte[] SIGNED = HexFormat.of().parseHex("06092a864886f70d010702");
  private static final byte[] ENVELOPED = HexFormat.of().parseHex("06092a864886f70d010703");
  private static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");
  private static final byte[] VERSION = {2, 1, 1};
  private static final byte[] ALGORITHMS = {0x31, 0};

  @Test
  void findsTheMailInASignature() throws IOException {
    byte[] octets = element(0x04, "hello".getBytes(US_ASCII));
    byte[] content = element(0x30, DATA, element(0xa0, octets));
    byte[] data = element(0x30, VERSION, ALGORITHMS, content, element(0x31));

    assertThat(content(element(0x30, SIGNED, element(0xa0, data)))).contains("hello");
  }

  @Test
  void findsItInPiecesOfOpenLength() throws IOException {
    byte[] pieces =
        open(0x24, element(0x04, "hel".getBytes(US_ASCII)), element(0x04, "lo".getBytes(US_ASCII)));
    byte[] content = open(0x30, DATA, open(0xa0, pieces));
    byte[] data = open(0x30, VERSION, ALGORITHMS, content);

    assertThat(content(open(0x30, SIGNED, open(0xa0, data)))).contains("hello");
  }

  @Test
  void findsNothingInWhatIsEncryptedOrSignedElsewhere() throws IOException {
    byte[] detached = element(0x30, VERSION, ALGORITHMS, element(0x30, DATA));

    assertThat(content(element(0x30, ENVELOPED, element(0xa0, detached)))).isEmpty();
    assertThat(content(element(0x30, SIGNED, element(0xa0, detached)))).isEmpty();
    assertThat(content(new byte[0])).isEmpty();
    assertThat(content(new byte[] {0x30, (byte) 0x84, 0x7f, 0, 0, 0})).isEmpty();
  }

  @Test
  void stopsInElementsNestedWithoutEnd() throws IOException {
    byte[] nested = new byte[200_000];
    for (int i = 0; i < nested.length; i += 2) {
      nested[i] = 0x30;
      nested[i + 1] = (byte) 0x80;
    }

    assertThat(content(nested)).isEmpty();
  }

  private static Optional<String> content(byte[] cms) throws IOException {
    var content = SignedContent.of(ByteBuffer.wrap(cms));
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new String(content.get().readAllBytes(), US_ASCII));
  }

  private static byte[] element(int tag, byte[]... contents) {
    byte[] content = joined(contents);
    return joined(new byte[] {(byte) tag, (byte) content.length}, content);
  }

  private static byte[] open(int tag, byte[]... contents) {
    return joined(new byte[] {(byte) tag, (byte) 0x80}, joined(contents), new byte[2]);
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }
}
