package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;

/** An amount in one currency, with exactly that currency's minor units; nothing here rounds. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  public Money {
    if (amount.scale() != minorUnits(currency)) {
      throw new IllegalArgumentException(
          currency + " has " + minorUnits(currency) + " decimals, not " + amount.scale());
    }
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO.setScale(minorUnits(currency)), currency);
  }

  public static Money of(String amount, Currency currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /** From its JSON form, {@code {"amount": "1.50", "currency": "USD"}}; empty for other JSON. */
  static Optional<Money> of(JsonNode json) {
    return json.isObject() && json.size() == 2 && json.has("amount") && json.has("currency")
        ? exact(new BigDecimal(json.path("amount").asText()), json.path("currency").asText())
        : Optional.empty();
  }

  /** A unit price may be finer than money is. */
  private static Optional<Money> exact(BigDecimal amount, String code) {
    Currency currency = Currency.getInstance(code);
    return amount.scale() == minorUnits(currency)
        ? Optional.of(new Money(amount, currency))
        : Optional.empty();
  }

  public static Money sum(Collection<Money> amounts, Currency currency) {
    return amounts.stream().reduce(zero(currency), Money::plus);
  }

  public static int minorUnits(Currency currency) {
    int digits = currency.getDefaultFractionDigits();
    if (digits < 0) {
      throw new IllegalArgumentException(currency + " has no minor units");
    }
    return digits;
  }

  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(sameCurrency(other).amount), currency);
  }

  public Money negate() {
    return new Money(amount.negate(), currency);
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(sameCurrency(other).amount);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
    }
    return other;
  }

  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
