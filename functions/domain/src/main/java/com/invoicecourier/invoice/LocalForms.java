package com.invoicecourier.invoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;

/**
 * The number, date and money forms of one language, as printed and mailed.
 *
 * <p>They are written out here, not asked of the platform, so that the same invoice reads the same
 * on every Java release. A negative amount stands in parentheses.
 */
public final class LocalForms {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private final Language language;
  private final char group;
  private final char point;
  private final DateTimeFormatter days;
  private final List<String> months;

  public LocalForms(Language language) {
    this.language = language;
    this.group = language == Language.FR_CA ? NO_BREAK_SPACE : ',';
    this.point = language == Language.FR_CA ? ',' : '.';
    this.days =
        DateTimeFormatter.ofPattern(
            switch (language) {
              case EN -> "MM/dd/yyyy";
              case FR_CA -> "yyyy-MM-dd";
              case ES_US -> "dd/MM/yyyy";
            });
    this.months =
        List.of(
            switch (language) {
              case EN -> "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ", -1);
              case FR_CA ->
                  "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(" ", -1);
              case ES_US -> "ene feb mar abr may jun jul ago sep oct nov dic".split(" ", -1);
            });
  }

  public String date(LocalDate date) {
    return days.format(date);
  }

  /** With the month in letters: 03/11 is one day in English and another in Spanish. */
  public String day(LocalDate date) {
    String month = months.get(date.getMonthValue() - 1);
    return language == Language.EN
        ? month + " " + date.getDayOfMonth() + ", " + date.getYear()
        : ordinal(date.getDayOfMonth()) + " " + month + " " + date.getYear();
  }

  /** French counts the first day of a month as the first, every other as a number. */
  private String ordinal(int day) {
    return language == Language.FR_CA && day == 1 ? "1er" : String.valueOf(day);
  }

  public String period(BillingPeriod period) {
    return date(period.start()) + " - " + date(period.end());
  }

  public String time(Instant instant) {
    return days.format(instant.atOffset(ZoneOffset.UTC))
        + DateTimeFormatter.ofPattern(" HH:mm:ss").format(instant.atOffset(ZoneOffset.UTC))
        + " UTC";
  }

  /** With its currency: $1,234.50 or CA$1,234.50, in French 1 234,50 $. */
  public String money(Money money) {
    String digits = grouped(money.amount().abs());
    String symbol = symbol(money.currency());
    String text =
        language == Language.FR_CA
            ? digits + NO_BREAK_SPACE + symbol
            : symbol + (symbol.endsWith("$") ? "" : String.valueOf(NO_BREAK_SPACE)) + digits;
    return money.isNegative() ? "(" + text + ")" : text;
  }

  /** Without its currency, for a column that names it. */
  public String amount(Money money) {
    String digits = grouped(money.amount().abs());
    return money.isNegative() ? "(" + digits + ")" : digits;
  }

  public String number(BigDecimal number) {
    return number.signum() < 0 ? "(" + grouped(number.negate()) + ")" : grouped(number);
  }

  public String percent(Percentage percentage) {
    String number = number(percentage.value());
    return language == Language.FR_CA ? number + NO_BREAK_SPACE + "%" : number + "%";
  }

  private String symbol(Currency currency) {
    return switch (currency.getCurrencyCode()) {
      case "USD" -> language == Language.FR_CA ? "$" + NO_BREAK_SPACE + "US" : "$";
      case "CAD" -> language == Language.FR_CA ? "$" : "CA$";
      default -> currency.getCurrencyCode();
    };
  }

  private String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain.length() + 8);
    for (int at = 0; at < whole; at++) {
      if (at > 0 && (whole - at) % 3 == 0) {
        text.append(group);
      }
      text.append(plain.charAt(at));
    }
    if (whole < plain.length()) {
      text.append(point).append(plain, whole + 1, plain.length());
    }
    return text.toString();
  }
}
