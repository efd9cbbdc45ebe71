package com.invoicecourier.inbound.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TnefTest {
  private static final int CODE_PAGE = 0x00069007;
  private static final int MESSAGE = 0x00069003;
  private static final int BEGIN = 0x00069002;
  private static final int TITLE = 0x00018010;
  private static final int BYTES = 0x0006800f;
  private static final int PROPERTIES = 0x00069005;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  TnefTest() {
    written.writeBytes(little(6).putInt(0x223e9f78).putShort((short) 1).array());
  }

  @Test
  void findsTheFilesAndTheirNames() {
    twoFiles();

    assertThat(read().files())
        .extracting(file -> file.name() + "=" + text(file.bytes()))
        .containsExactly("Счёт.txt=one", "long name é.pdf=two");
  }

  private void twoFiles() {
    attribute(CODE_PAGE, little(8).putInt(1251).array());
    attribute(BEGIN, new byte[14]);
    attribute(TITLE, "Счёт.txt\0".getBytes(Charset.forName("windows-1251")));
    attribute(BYTES, "one".getBytes(US_ASCII));
    attribute(BEGIN, new byte[14]);
    attribute(TITLE, "LONGNA~1.PDF\0".getBytes(US_ASCII));
    attribute(BYTES, "two".getBytes(US_ASCII));
    attribute(
        PROPERTIES, properties(property(0x3707, 0x1f, "long name é.pdf\0".getBytes(UTF_16LE))));
  }

  @Test
  void findsTheTextInTheProperties() {
    byte[] named = little(24).putShort((short) 3).putShort((short) 0x8001).position(24).array();
    byte[] numbered = concat(named, little(8).putInt(7).putInt(99).array());
    byte[] html = property(0x1013, 0x102, "<p>hi</p>".getBytes(US_ASCII));
    attribute(
        MESSAGE, properties(numbered, property(0x1000, 0x1e, "hi\0".getBytes(US_ASCII)), html));

    assertThat(read().text()).isEqualTo("hi");
    assertThat(read().html()).isEqualTo("<p>hi</p>");
  }

  @Test
  void opensAMailInTheMail() {
    TnefTest inner = new TnefTest();
    inner.attribute(BEGIN, new byte[14]);
    inner.attribute(TITLE, "inner.txt\0".getBytes(US_ASCII));
    inner.attribute(BYTES, "x".getBytes(US_ASCII));
    attribute(BEGIN, new byte[14]);
    byte[] object = concat(new byte[16], inner.written.toByteArray());
    attribute(PROPERTIES, properties(property(0x3701, 0x0d, object)));

    assertThat(read().files()).extracting(Tnef.File::name).containsExactly("inner.txt");
  }

  @Test
  void keepsWhatStandsBeforeACut() {
    twoFiles();
    byte[] all = written.toByteArray();

    for (int length = 0; length < all.length; length++) {
      Tnef.read(ByteBuffer.wrap(all, 0, length))
          .ifPresent(tnef -> assertThat(tnef.files()).hasSizeLessThan(3));
    }
  }

  @Test
  void readsAnythingBehindTheSignature() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);

      assertThat(Tnef.read(ByteBuffer.wrap(concat(written.toByteArray(), noise)))).isPresent();
    }
  }

  @Test
  void saysWhatIsNone() {
    assertThat(Tnef.read(ByteBuffer.wrap("%PDF-1.4".getBytes(US_ASCII)))).isEmpty();
  }

  private Tnef read() {
    return Tnef.read(ByteBuffer.wrap(written.toByteArray())).orElseThrow();
  }

  private void attribute(int id, byte[] value) {
    written.writeBytes(little(9).put((byte) 1).putInt(id).putInt(value.length).array());
    written.writeBytes(value);
    written.writeBytes(new byte[2]);
  }

  private static byte[] properties(byte[]... all) {
    return concat(little(4).putInt(all.length).array(), concat(all));
  }

  private static byte[] property(int id, int type, byte[] value) {
    byte[] property = new byte[12 + (value.length + 3) / 4 * 4];
    ByteBuffer.wrap(property)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) type)
        .putShort((short) id)
        .putInt(1)
        .putInt(value.length)
        .put(value);
    return property;
  }

  private static byte[] concat(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static String text(ByteBuffer bytes) {
    byte[] all = new byte[bytes.remaining()];
    bytes.duplicate().get(all);
    return new String(all, US_ASCII);
  }
}
