package com.invoicecourier.inbound.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Base64BodyTest {
  @Test
  void decodesWhatTheJdkEncodes() throws IOException {
    Random random = new Random(1);
    for (int length = 0; length < 100_000; length += 1 + length / 7) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      byte[] coded = Base64.getMimeEncoder().encode(bytes);

      assertThat(Base64Body.of(new ByteArrayInputStream(coded)).readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void passesOverWhatIsNoBase64() {
    assertThat(decoded("YX!Bw\r\n *cm 92ZWQ")).isEqualTo("approved");
  }

  @Test
  void goesOnBehindPaddingWherePiecesWereJoined() {
    assertThat(decoded("YQ==cHA=\r\ncm92ZWQ=")).isEqualTo("approved");
  }

  @Test
  void readsByteByByteToo() throws IOException {
    InputStream body = Base64Body.of(new ByteArrayInputStream("b2s=".getBytes(US_ASCII)));

    assertThat(new int[] {body.read(), body.read(), body.read()}).containsExactly('o', 'k', -1);
  }

  private static String decoded(String coded) {
    return new String(Base64Body.decode(coded.getBytes(US_ASCII)), UTF_8);
  }
}
