package com.invoicecourier.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** How numbers, money and days read in each language; no-break spaces are shown as {@code _}. */
class LocalFormsTest {
  private static final LocalDate NOVEMBER_3 = LocalDate.of(2025, 11, 3);

  @Test
  void moneyOfEachLanguage() {
    assertThat(money(Language.EN, "1234567.50", "USD")).isEqualTo("$1,234,567.50");
    assertThat(money(Language.EN, "-1234.50", "CAD")).isEqualTo("(CA$1,234.50)");
    assertThat(money(Language.FR_CA, "1234567.50", "CAD")).isEqualTo("1_234_567,50_$");
    assertThat(money(Language.FR_CA, "-1234.50", "USD")).isEqualTo("(1_234,50_$_US)");
    assertThat(money(Language.ES_US, "1234567.50", "USD")).isEqualTo("$1,234,567.50");
  }

  @Test
  void moneyHasTheMinorUnitsOfItsCurrency() {
    assertThat(money(Language.EN, "1234567", "JPY")).isEqualTo("JPY_1,234,567");
    assertThat(money(Language.FR_CA, "1234.567", "KWD")).isEqualTo("1_234,567_KWD");
  }

  @Test
  void aDayInFiguresAndOneThatCannotBeMistaken() {
    assertThat(new LocalForms(Language.EN).date(NOVEMBER_3)).isEqualTo("11/03/2025");
    assertThat(new LocalForms(Language.FR_CA).date(NOVEMBER_3)).isEqualTo("2025-11-03");
    assertThat(new LocalForms(Language.ES_US).date(NOVEMBER_3)).isEqualTo("03/11/2025");
    assertThat(new LocalForms(Language.EN).day(NOVEMBER_3)).isEqualTo("Nov 3, 2025");
    assertThat(new LocalForms(Language.FR_CA).day(NOVEMBER_3)).isEqualTo("3 nov. 2025");
    assertThat(new LocalForms(Language.FR_CA).day(NOVEMBER_3.minusDays(2)))
        .isEqualTo("1er nov. 2025");
    assertThat(new LocalForms(Language.ES_US).day(NOVEMBER_3)).isEqualTo("3 nov 2025");
  }

  @Test
  void percentagesKeepTheirPrecisionAndTimesAreOfOneZone() {
    Percentage ten = new Percentage(new BigDecimal("10.00"));
    assertThat(new LocalForms(Language.EN).percent(ten)).isEqualTo("10.00%");
    assertThat(shown(new LocalForms(Language.FR_CA).percent(ten))).isEqualTo("10,00_%");
    assertThat(new LocalForms(Language.FR_CA).time(Instant.parse("2026-04-02T15:04:05Z")))
        .isEqualTo("2026-04-02 15:04:05 UTC");
  }

  private static String money(Language language, String amount, String currency) {
    return shown(new LocalForms(language).money(Money.of(amount, Currency.getInstance(currency))));
  }

  private static String shown(String text) {
    return text.replace('\u00a0', '_');
  }
}
