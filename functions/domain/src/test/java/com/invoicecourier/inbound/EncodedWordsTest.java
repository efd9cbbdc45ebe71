package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncodedWordsTest {
  @Test
  void joinsACharacterThatTwoWordsShare() {
    assertThat(EncodedWords.decode("=?utf-8?B?w6nD?= =?utf-8?B?qQ==?=")).isEqualTo("éé");
  }

  @Test
  void dropsTheSpaceBetweenWordsAndNoOther() {
    assertThat(EncodedWords.decode("a =?utf-8?q?b?= \t=?utf-8?Q?c?= d")).isEqualTo("a bc d");
  }

  @Test
  void readsWordsThatTouchOtherText() {
    assertThat(EncodedWords.decode("(=?iso-8859-1?Q?Andr=E9?=)x=?utf-8?Q?_y?="))
        .isEqualTo("(André)x y");
  }

  @Test
  void readsALanguageAndSpacesInsideOfAWord() {
    assertThat(EncodedWords.decode("=?utf-8*en?Q?a b?=")).isEqualTo("a b");
  }

  @Test
  void readsRawEightBitTextInsideOfAWord() {
    assertThat(EncodedWords.decode("=?iso-8859-1?Q?Andr\u00e9 =E9t=E9?=")).isEqualTo("André été");
  }

  @Test
  void readsAWordThatWasCutOff() {
    assertThat(EncodedWords.decode("Re: =?utf-8?Q?d=C3=A9j=C3=A0?")).isEqualTo("Re: déjà");
    assertThat(EncodedWords.decode("=?utf-8?B?ZMOpasOg")).isEqualTo("déjà");
  }

  @Test
  void leavesWhatIsNoWord() {
    assertThat(EncodedWords.decode("a =? b ?= =?x?Z?y?= 1=2?"))
        .isEqualTo("a =? b ?= =?x?Z?y?= 1=2?");
  }

  @Test
  void readsAVeryLongWord() {
    assertThat(EncodedWords.decode("=?utf-8?Q?" + "a".repeat(3_000) + "?=")).hasSize(3_000);
  }
}
