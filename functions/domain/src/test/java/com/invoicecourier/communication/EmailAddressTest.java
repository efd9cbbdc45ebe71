package com.invoicecourier.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dana@owner.example",
        "o'brien+site/7@owner.example",
        "first.last@sub.owner.example",
        "a@b.co"
      })
  void takesWhatTheMailServiceCanSendTo(String text) {
    assertThat(EmailAddress.problemOf(text)).isEmpty();
  }

  @Test
  void comparesTheDomainInLowerCaseAndKeepsTheLocalPart() {
    EmailAddress address = new EmailAddress("Dana.W@Owner.EXAMPLE");

    assertThat(address.value()).isEqualTo("Dana.W@owner.example");
    assertThat(address.sameMailbox(new EmailAddress("dana.w@owner.example"))).isTrue();
    assertThat(address.folded()).isEqualTo("dana.w@owner.example");
  }

  @Test
  void encodesAnInternationalDomain() {
    assertThat(new EmailAddress("luc@boréale.example").value())
        .isEqualTo("luc@xn--borale-dva.example");
  }

  @Test
  void namesANonAsciiLocalPart() {
    assertThat(EmailAddress.problemOf("hélène@owner.example"))
        .hasValueSatisfying(why -> assertThat(why).contains("letter before the @"));
  }

  @Test
  void namesTheLengthOfOneThatIsTooLong() {
    String domain = ("a".repeat(60) + ".").repeat(4) + "example";

    assertThat(EmailAddress.problemOf("dana@" + domain))
        .hasValueSatisfying(why -> assertThat(why).contains("254"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dana",
        "@owner.example",
        "dana@",
        "dana@owner",
        "da na@owner.example",
        ".dana@owner.example",
        "da..na@owner.example",
        "dana@-owner.example",
        "dana@owner-.example",
        "dana@owner.-example",
        "dana@owner.example-",
        "dana@own_er.example",
        "dana@owner..example",
        "dana@owner.example.",
        "<dana@owner.example>",
        "\"da na\"@owner.example",
        "dana@[192.0.2.1]",
        "dana@a,eve@owner.example",
        "dana@owner.example\r\nBcc: eve@evil.example",
        "dana\r\nBcc: eve@evil.example",
        "dana@owner.example\n"
      })
  void refusesWhatIsNoAddressOrWouldBeginAnotherHeader(String text) {
    assertThat(EmailAddress.problemOf(text)).isPresent();
    assertThat(EmailAddress.parse(text)).isEmpty();
  }

  @Test
  void quotesNoAddressInItsException() {
    assertThatThrownBy(() -> new EmailAddress("secret person@owner.example"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }
}
