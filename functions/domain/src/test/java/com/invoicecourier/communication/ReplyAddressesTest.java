package com.invoicecourier.communication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyAddressesTest {
  private static final ReplyToken TOKEN = new ReplyToken("abcdefghijklmnopqrstuvwxyz");
  private static final String OURS = "reply+abcdefghijklmnopqrstuvwxyz@mail.test.example";

  private final ReplyAddresses addresses = new ReplyAddresses("Mail.Test.example");

  @Test
  void findsTheTokenOfTheAddressThatItMade() {
    assertThat(addresses.of(TOKEN).value()).isEqualTo(OURS);
    assertThat(addresses.token(OURS)).contains(TOKEN);
  }

  @Test
  void findsItWhateverCaseAMailProgramGaveIt() {
    assertThat(addresses.token("REPLY+ABCDEFGHIJKLMNOPQRSTUVWXYZ@MAIL.TEST.EXAMPLE"))
        .contains(TOKEN);
  }

  @Test
  void findsNoneInOtherAddresses() {
    assertThat(addresses.token("reply@mail.test.example")).isEmpty();
    assertThat(addresses.token(OURS.replace("mail.test", "mail.evil"))).isEmpty();
    assertThat(addresses.token(OURS.replace("mail.test.", "mailxtest."))).isEmpty();
    assertThat(addresses.token("x" + OURS)).isEmpty();
    assertThat(addresses.token(OURS.replace("abc", "ab"))).isEmpty();
  }

  @Test
  void knowsEveryAddressOfItsDomain() {
    assertThat(addresses.isOurs(new EmailAddress("anybody@MAIL.test.example"))).isTrue();
    assertThat(addresses.isOurs(new EmailAddress("dana@owner.example"))).isFalse();
  }

  @Test
  void takesTheTokenOutOfItsOwnAddressesOnly() {
    EmailAddress dana = new EmailAddress("dana@owner.example");

    assertThat(addresses.bare(new EmailAddress(OURS)).value()).isEqualTo("reply@mail.test.example");
    assertThat(addresses.bare(dana)).isEqualTo(dana);
  }

  @Test
  void masksEveryTokenInATextAndInLinks() {
    String text =
        "From: <"
            + OURS.toUpperCase(java.util.Locale.ROOT)
            + "> mailto:reply%2Babcdefghijklmnopqrstuvwxyz%40mail.test.example";

    assertThat(addresses.mask(text))
        .doesNotContainIgnoringCase("abcdefghijklmnopqrstuvwxyz")
        .contains("mailto:reply%2B…");
    assertThat(addresses.mask("reply to me")).isEqualTo("reply to me");
  }
}
