package com.invoicecourier.invoice;

import static com.invoicecourier.Limits.DESCRIPTION_CHARACTERS_MAX;
import static com.invoicecourier.Limits.NAME_CHARACTERS_MAX;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of one schedule of values; an item number stands in it once. */
final class LineItemFields {

  private final Currency currency;
  private final AccountingMethod method;
  private final Set<String> itemNumbers = new HashSet<>();

  LineItemFields(Currency currency, AccountingMethod method) {
    this.currency = currency;
    this.method = method;
  }

  List<LineItem> read(List<JsonFields> lines) {
    return lines.stream().map(this::read).toList();
  }

  private LineItem read(JsonFields json) {
    String itemNumber = json.text("itemNumber", NAME_CHARACTERS_MAX);
    if (!itemNumber.isEmpty() && !itemNumbers.add(itemNumber)) {
      json.refuse("itemNumber", "stands on an earlier line too");
    }
    Source source = json.oneOf("source", Source.values(), Source::text);
    LineItem line =
        new LineItem(
            itemNumber,
            json.text("description", DESCRIPTION_CHARACTERS_MAX),
            json.optionalText("descriptionOverride", DESCRIPTION_CHARACTERS_MAX),
            source,
            json.optionalText("changeOrder", NAME_CHARACTERS_MAX),
            json.optionalText("group", NAME_CHARACTERS_MAX),
            json.optionalText("costCode", NAME_CHARACTERS_MAX),
            json.optionalText("wbsCode", NAME_CHARACTERS_MAX),
            json.money("scheduledValue", currency),
            quantities(json, source),
            json.money("workCompletedFromPreviousApplication", currency),
            json.money("workCompletedThisPeriod", currency),
            json.money("materialsPresentlyStored", currency),
            json.money("totalCompletedAndStoredToDate", currency),
            json.optional("totalCompletedAndStoredToDatePercent", json::percentage),
            json.money("balanceToFinish", currency),
            retainage(json.object("workRetainage")),
            retainage(json.object("materialsRetainage")),
            json.money("totalRetainage", currency),
            json.optional(
                "totalRetainageFromPreviousApplication", name -> json.money(name, currency)));
    json.end();
    return line;
  }

  private Optional<Quantities> quantities(JsonFields json, Source source) {
    return method == AccountingMethod.UNIT
        ? Optional.of(new QuantityFields(json, source).read(currency))
        : Optional.empty();
  }

  private Retainage retainage(JsonFields json) {
    Retainage retainage =
        new Retainage(
            json.money("fromPreviousApplication", currency),
            json.money("retainedThisPeriod", currency),
            json.money("releasedThisPeriod", currency),
            json.money("currentlyRetained", currency),
            json.optional("percentThisPeriod", json::percentage));
    json.end();
    return retainage;
  }
}
