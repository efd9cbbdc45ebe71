package com.invoicecourier.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency JPY = Currency.getInstance("JPY");
  private static final Currency KWD = Currency.getInstance("KWD");

  @Test
  void hasTheMinorUnitsOfItsCurrency() {
    assertThat(Money.zero(USD)).hasToString("0.00");
    assertThat(Money.zero(JPY)).hasToString("0");
    assertThat(Money.zero(KWD)).hasToString("0.000");
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.5", USD));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.00", JPY));
  }

  @Test
  void addsAndSubtractsExactly() {
    assertThat(Money.of("0.10", USD).plus(Money.of("0.20", USD))).isEqualTo(Money.of("0.30", USD));
    assertThat(Money.of("0.10", USD).minus(Money.of("0.20", USD)))
        .isEqualTo(Money.of("0.10", USD).negate());
  }

  @Test
  void doesNotAddTwoCurrencies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.zero(USD).plus(Money.zero(JPY)))
        .withMessage("USD and JPY do not add up");
  }
}
