package com.invoicecourier.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Valid Details drawn by chance; the same seed draws the same Detail. */
public final class GeneratedDetails {
  private static final List<String> CURRENCIES = List.of("USD", "CAD", "JPY", "KWD");

  private final Random random;
  private final Currency currency;

  private GeneratedDetails(long seed) {
    this.random = new Random(seed);
    this.currency = Currency.getInstance(one(CURRENCIES));
  }

  public static Detail of(long seed) {
    GeneratedDetails generated = new GeneratedDetails(seed);
    return generated.detail(
        generated.random.nextInt(1, 60), generated.one(AccountingMethod.values()), 20);
  }

  /** As many lines as asked for, described in a few words and billed by amounts. */
  public static Detail ofLines(int lines) {
    return new GeneratedDetails(1).detail(lines, AccountingMethod.AMOUNT, 6);
  }

  private Detail detail(int count, AccountingMethod method, int wordsMax) {
    GeneratedLines lines = new GeneratedLines(random, currency, method, wordsMax);
    List<LineItem> all = IntStream.range(0, count).mapToObj(lines::line).toList();
    return new Detail(
        "" + random.nextInt(1, 100),
        random.nextInt(1, 100),
        one(InvoiceStatus.values()),
        currency,
        one(Language.values()),
        method,
        contract(),
        period(),
        summary(all),
        all);
  }

  private ContractFacts contract() {
    return new ContractFacts(
        "PC-" + random.nextInt(1000),
        GeneratedText.of(random, 8),
        Optional.of(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400))),
        party(),
        party(),
        random.nextBoolean() ? Optional.of(party()) : Optional.empty());
  }

  private Party party() {
    return new Party(
        GeneratedText.of(random, 3),
        IntStream.range(0, random.nextInt(4)).mapToObj(_ -> GeneratedText.of(random, 4)).toList());
  }

  private BillingPeriod period() {
    LocalDate start = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(400));
    return new BillingPeriod(start, start.plusDays(random.nextInt(40)));
  }

  private Summary summary(List<LineItem> lines) {
    Money original = sum(lines, line -> scheduled(line, Source.CONTRACT));
    Money changes = sum(lines, line -> scheduled(line, Source.CHANGE_ORDER));
    Money done = sum(lines, LineItem::totalCompletedAndStoredToDate);
    Money work = sum(lines, line -> line.workRetainage().currentlyRetained());
    Money materials = sum(lines, line -> line.materialsRetainage().currentlyRetained());
    Money earned = done.minus(work.plus(materials));
    Money previous = money(10_000_000);
    Money tax = money(100_000);
    return new Summary(
        original,
        changes,
        original.plus(changes),
        done,
        percent(),
        work,
        percent(),
        materials,
        work.plus(materials),
        earned,
        previous,
        tax,
        earned.minus(previous).plus(tax),
        original.plus(changes).minus(earned),
        changeOrders(changes));
  }

  private ChangeOrderTotals changeOrders(Money net) {
    Money before = money(5_000_000);
    Money now = money(5_000_000);
    Money more = before.plus(now);
    Money zero = Money.zero(currency);
    return net.isNegative()
        ? new ChangeOrderTotals(before, before, now, now.minus(net))
        : new ChangeOrderTotals(more.plus(net), more, zero, zero);
  }

  private Money scheduled(LineItem line, Source source) {
    return line.source() == source ? line.scheduledValue() : Money.zero(currency);
  }

  private Money sum(List<LineItem> lines, Function<LineItem, Money> amount) {
    return Money.sum(lines.stream().map(amount).toList(), currency);
  }

  private Money money(int minorUnitsMax) {
    int decimals = Money.minorUnits(currency);
    return new Money(BigDecimal.valueOf(random.nextInt(minorUnitsMax), decimals), currency);
  }

  private Optional<Percentage> percent() {
    return random.nextBoolean()
        ? Optional.of(new Percentage(BigDecimal.valueOf(random.nextInt(10_000), 2)))
        : Optional.empty();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
