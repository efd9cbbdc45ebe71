package com.invoicecourier.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplyTokenTest {

  @Test
  void writesSixteenBytesAsTwentySixLetters() {
    byte[] ones = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};

    assertThat(ReplyToken.of(new byte[16]).value()).isEqualTo("a".repeat(26));
    assertThat(ReplyToken.of(ones).value()).isEqualTo("7".repeat(25) + "4");
  }

  @Test
  void losesNoBit() {
    Set<String> tokens = new HashSet<>();
    for (int bit = 0; bit < 128; bit++) {
      byte[] bytes = new byte[16];
      bytes[bit / 8] = (byte) (1 << (bit % 8));
      tokens.add(ReplyToken.of(bytes).value());
    }

    assertThat(tokens).hasSize(128);
  }

  @Test
  void refusesAnythingElse() {
    for (String text : new String[] {"", "a".repeat(25), "a".repeat(27), "1" + "a".repeat(25)}) {
      assertThatThrownBy(() -> new ReplyToken(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void hidesItselfInLogs() {
    assertThat(new ReplyToken("a".repeat(26)).toString()).doesNotContain("aaa");
  }
}
