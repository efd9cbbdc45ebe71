package com.invoicecourier.invoice;

import static com.invoicecourier.Limits.ADDRESS_LINES_MAX;
import static com.invoicecourier.Limits.LINE_ITEMS_MAX;
import static com.invoicecourier.Limits.NAME_CHARACTERS_MAX;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The parts of a Detail as its JSON states them; they count only if no error was noted. */
final class DetailFields {

  private final String number;
  private final int applicationNumber;
  private final InvoiceStatus status;
  private final Currency currency;
  private final Language language;
  private final AccountingMethod accountingMethod;
  private final ContractFacts contract;
  private final BillingPeriod period;
  private final Summary summary;
  private final List<LineItem> lines;

  DetailFields(JsonFields json) {
    number = json.text("number", NAME_CHARACTERS_MAX);
    applicationNumber = json.positiveInteger("applicationNumber");
    status = json.oneOf("status", InvoiceStatus.values(), InvoiceStatus::text);
    currency = json.currency("currency");
    language = json.oneOf("language", Language.values(), Language::tag);
    accountingMethod =
        json.oneOf("accountingMethod", AccountingMethod.values(), AccountingMethod::text);
    contract = contract(json.object("contract"));
    period = period(json.object("period"));
    summary = new SummaryFields(currency).read(json.object("summary"));
    lines =
        new LineItemFields(currency, accountingMethod).read(json.objects("lines", LINE_ITEMS_MAX));
    json.end();
  }

  Detail detail() {
    return new Detail(
        number,
        applicationNumber,
        status,
        currency,
        language,
        accountingMethod,
        contract,
        period,
        summary,
        lines);
  }

  Currency currency() {
    return currency;
  }

  Summary summary() {
    return summary;
  }

  List<LineItem> lines() {
    return lines;
  }

  private static ContractFacts contract(JsonFields json) {
    ContractFacts contract =
        new ContractFacts(
            json.text("number", NAME_CHARACTERS_MAX),
            json.text("title", NAME_CHARACTERS_MAX),
            json.optional("date", name -> json.date(name, LocalDate.MIN)),
            party(json.object("owner")),
            party(json.object("contractor")),
            json.optional("architect", name -> party(json.object(name))));
    json.end();
    return contract;
  }

  private static Party party(JsonFields json) {
    String name = json.text("name", NAME_CHARACTERS_MAX);
    Optional<List<String>> address =
        json.optional("address", at -> json.texts(at, ADDRESS_LINES_MAX, NAME_CHARACTERS_MAX));
    json.end();
    return new Party(name, address.orElse(List.of()));
  }

  private static BillingPeriod period(JsonFields json) {
    LocalDate start = json.date("start", LocalDate.MIN);
    LocalDate end = json.date("end", LocalDate.MAX);
    json.end();
    if (end.isBefore(start)) {
      json.refuse("end", "is before the period's start");
      return new BillingPeriod(start, start);
    }
    return new BillingPeriod(start, end);
  }
}
