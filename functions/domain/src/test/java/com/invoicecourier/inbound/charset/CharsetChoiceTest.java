package com.invoicecourier.inbound.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CharsetChoiceTest {
  private static final Set<Integer> NO_TEXT = Set.of(0x0e, 0x0f, 0x1b, 0xfeff);
  private static final String JAPANESE = "請求書を確認しました。よろしくお願いします。";

  @TestFactory
  Stream<DynamicTest> readsBackAllThatACharsetOfTheJdkCanWrite() {
    return Charset.availableCharsets().values().stream()
        .filter(Charset::canEncode)
        .map(charset -> DynamicTest.dynamicTest(charset.name(), () -> readsBack(charset)));
  }

  @Test
  void believesValidUtf8MoreThanAnyLabel() {
    byte[] bytes = "Reçu — 请款单".getBytes(UTF_8);

    assertThat(Stream.of("iso-8859-1", "big5", "gbk", "us-ascii", "x-unknown", "utf-16"))
        .allSatisfy(label -> assertThat(decode(bytes, label)).isEqualTo("Reçu — 请款单"));
  }

  @Test
  void believesADoubleByteLabelWhereAFewBytesLookLikeUtf8ByChance() {
    byte[] bytes = "通".getBytes(Charset.forName("gbk"));

    assertThat(decode(bytes, "gb2312")).isEqualTo("通");
  }

  @Test
  void takesLatin1ForWhatWindowsWritesUnderItsName() {
    byte[] bytes = {'d', (byte) 0x92, 'o', 'k', (byte) 0x80};

    assertThat(decode(bytes, "iso-8859-1")).isEqualTo("d’ok€");
  }

  @Test
  void readsLabelsAsMailersWriteThem() {
    byte[] cyrillic = "Счёт".getBytes(Charset.forName("windows-1251"));

    assertThat(
            Stream.of(
                "\"windows-1251\"", "windows1251", "CP1251", "charset=windows-1251", "cp-1251;"))
        .allSatisfy(label -> assertThat(decode(cyrillic, label)).isEqualTo("Счёт"));
  }

  @Test
  void readsUtf7() {
    byte[] bytes = "Fr+APY-sche 1 +- 2 +ADs- +2D3cSQ-".getBytes(US_ASCII);

    assertThat(decode(bytes, "unicode-1-1-utf-7")).isEqualTo("Frösche 1 + 2 ; 👉");
  }

  @Test
  void readsHz() {
    assertThat(decode("~{VPND~}, ~~".getBytes(US_ASCII), "hz-gb-2312")).isEqualTo("中文, ~");
  }

  @Test
  void readsOldJapaneseMailThatSaysNothing() {
    byte[] bytes = JAPANESE.getBytes(Charset.forName("iso-2022-jp"));

    assertThat(CharsetChoice.decode(bytes, Optional.empty())).isEqualTo(JAPANESE);
    assertThat(decode(bytes, "us-ascii")).isEqualTo(JAPANESE);
  }

  @Test
  void guessesTextInRunsOfHighBytes() {
    byte[] bytes = JAPANESE.repeat(3).getBytes(Charset.forName("shift_jis"));

    assertThat(CharsetChoice.decode(bytes, Optional.empty())).isEqualTo(JAPANESE.repeat(3));
  }

  @Test
  void keepsATextOfItsLabelThatWasCutInACharacter() {
    byte[] whole = "Reçu, merci, à bientôt".getBytes(UTF_8);
    byte[] cut = new String(whole, ISO_8859_1).concat("\u00c3").getBytes(ISO_8859_1);

    assertThat(decode(cut, "utf-8")).isEqualTo("Reçu, merci, à bientôt\ufffd");
  }

  @Test
  void takesTheRestForWindows1252() {
    byte[] bytes = "Reçu, merci".getBytes(ISO_8859_1);

    assertThat(decode(bytes, "utf-8")).isEqualTo("Reçu, merci");
    assertThat(CharsetChoice.decode(bytes, Optional.empty())).isEqualTo("Reçu, merci");
  }

  private static void readsBack(Charset charset) {
    byte[] bytes = allOf(charset).getBytes(charset);
    String text = new String(bytes, charset); // one charset of the JDK's loses a few in long texts

    assertThat(text).hasSizeGreaterThan(90);
    assertThat(decode(bytes, charset.name()).equals(text)).isTrue();
  }

  /** Every character of the charset's own, but for marks and shifts, which are no text. */
  private static String allOf(Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0x10000; c++) {
      if (!NO_TEXT.contains(c) && !isSurrogate(c) && encoder.canEncode((char) c)) {
        all.append((char) c);
      }
    }
    if (encoder.canEncode("\ud83d\udc49")) {
      all.append("\ud83d\udc49");
    }
    return isOwn(charset, all.toString())
        ? all.toString()
        : all.chars()
            .mapToObj(Character::toString)
            .filter(one -> isOwn(charset, one))
            .collect(Collectors.joining());
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xd800 && c < 0xe000;
  }

  /** Some encoders write one character for another. */
  private static boolean isOwn(Charset charset, String text) {
    return new String(text.getBytes(charset), charset).equals(text);
  }

  private static String decode(byte[] bytes, String label) {
    return CharsetChoice.decode(bytes, Optional.of(label));
  }
}
