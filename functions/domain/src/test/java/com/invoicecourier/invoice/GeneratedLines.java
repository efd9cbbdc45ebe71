package com.invoicecourier.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.Random;

/** Lines drawn by chance whose sums reconcile. */
final class GeneratedLines {
  private final Random random;
  private final Currency currency;
  private final AccountingMethod method;
  private final int wordsMax;

  GeneratedLines(Random random, Currency currency, AccountingMethod method, int wordsMax) {
    this.random = random;
    this.currency = currency;
    this.method = method;
    this.wordsMax = wordsMax;
  }

  LineItem line(int at) {
    Source source = random.nextInt(5) == 0 ? Source.CHANGE_ORDER : Source.CONTRACT;
    boolean credit = source == Source.CHANGE_ORDER && random.nextInt(3) == 0;
    Optional<Quantities> counted =
        method == AccountingMethod.UNIT ? Optional.of(quantities(credit)) : Optional.empty();
    Money scheduled = counted.map(it -> priced(it, it.scheduled())).orElseGet(() -> worth(credit));
    Money thisPeriod =
        counted.map(it -> priced(it, it.thisPeriod())).orElseGet(() -> worth(credit));
    return line(at, source, counted, scheduled, worth(credit), thisPeriod);
  }

  private LineItem line(
      int at,
      Source source,
      Optional<Quantities> counted,
      Money scheduled,
      Money previous,
      Money thisPeriod) {
    Money stored = money(3_000_000);
    Money done = previous.plus(thisPeriod).plus(stored);
    Retainage work = retainage();
    Retainage materials = retainage();
    return new LineItem(
        (at + 1) + (random.nextInt(9) == 0 ? ".a" : ""),
        GeneratedText.of(random, wordsMax),
        sometimes(GeneratedText.of(random, wordsMax)),
        source,
        source == Source.CHANGE_ORDER ? Optional.of("CO-" + at) : Optional.empty(),
        random.nextInt(6) == 0 ? Optional.empty() : Optional.of("Division " + at / 7),
        sometimes("03 30 " + at % 100),
        sometimes("B-" + at),
        scheduled,
        counted,
        previous,
        thisPeriod,
        stored,
        done,
        sometimes(new Percentage(BigDecimal.valueOf(random.nextInt(100_000), 3))),
        scheduled.minus(done),
        work,
        materials,
        work.currentlyRetained().plus(materials.currentlyRetained()),
        sometimes(work.fromPreviousApplication().plus(materials.fromPreviousApplication())));
  }

  private Quantities quantities(boolean credit) {
    BigDecimal scheduled = BigDecimal.valueOf(random.nextInt(1, 100_000), random.nextInt(4));
    BigDecimal previous = BigDecimal.valueOf(random.nextInt(10_000), 2);
    BigDecimal now = BigDecimal.valueOf(random.nextInt(-100, 10_000), 1);
    BigDecimal stored = BigDecimal.valueOf(100 + random.nextInt(100));
    return new Quantities(
        sometimes("m²"),
        credit ? scheduled.negate() : scheduled,
        new UnitPrice(BigDecimal.valueOf(random.nextInt(1, 1_000_000), 4), currency),
        previous,
        now,
        stored,
        previous.add(now).add(stored));
  }

  private Money priced(Quantities counted, BigDecimal quantity) {
    BigDecimal exact = counted.unitPrice().times(quantity);
    return new Money(exact.setScale(Money.minorUnits(currency), RoundingMode.HALF_UP), currency);
  }

  private Retainage retainage() {
    Money previous = money(200_000);
    Money retained = money(200_000);
    Money released = money(200_000);
    return new Retainage(
        previous,
        retained,
        released,
        previous.plus(retained).minus(released),
        sometimes(new Percentage(BigDecimal.valueOf(random.nextInt(200), 1))));
  }

  private Money worth(boolean credit) {
    Money money = money(random.nextInt(4) == 0 ? 1 : 900_000_000);
    return credit ? money.negate() : money;
  }

  private Money money(int minorUnitsMax) {
    int decimals = Money.minorUnits(currency);
    return new Money(BigDecimal.valueOf(random.nextInt(minorUnitsMax), decimals), currency);
  }

  private <T> Optional<T> sometimes(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
