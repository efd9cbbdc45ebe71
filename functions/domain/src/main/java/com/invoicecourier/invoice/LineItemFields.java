package com.invoicecourier.invoice;

import static com.invoicecourier.Limits.DESCRIPTION_CHARACTERS_MAX;
import static com.invoicecourier.Limits.NAME_CHARACTERS_MAX;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of one schedule of values; an item number stands in it once. */
final class LineItemFields {

  private final Currency currency;
  private final Set<String> itemNumbers = new HashSet<>();

  LineItemFields(Currency currency) {
    this.currency = currency;
  }

  List<LineItem> read(List<JsonFields> lines) {
    return lines.stream().map(this::read).toList();
  }

  private LineItem read(JsonFields json) {
    String itemNumber = json.text("itemNumber", NAME_CHARACTERS_MAX);
    if (!itemNumber.isEmpty() && !itemNumbers.add(itemNumber)) {
      json.refuse("itemNumber", "stands on an earlier line too");
    }
    LineItem line =
        new LineItem(
            itemNumber,
            json.text("description", DESCRIPTION_CHARACTERS_MAX),
            json.oneOf("source", Source.values(), Source::text),
            json.optionalText("changeOrder", NAME_CHARACTERS_MAX),
            json.optionalText("group", NAME_CHARACTERS_MAX),
            json.optionalText("costCode", NAME_CHARACTERS_MAX),
            json.money("scheduledValue", currency),
            quantity(json),
            json.optional("unitPrice", name -> json.money(name, currency)),
            json.money("workCompletedFromPreviousApplication", currency),
            json.money("workCompletedThisPeriod", currency),
            json.money("materialsPresentlyStored", currency),
            json.money("totalCompletedAndStoredToDate", currency),
            json.optional("totalCompletedAndStoredToDatePercent", json::percentage),
            json.money("balanceToFinish", currency),
            retainage(json.object("workRetainage")),
            retainage(json.object("materialsRetainage")),
            json.money("totalRetainage", currency));
    json.end();
    if (line.source() == Source.CONTRACT && isNegative(line.scheduledQuantity())) {
      json.refuse("scheduledQuantity", "must not be negative on a line of the contract");
    }
    return line;
  }

  private static Optional<BigDecimal> quantity(JsonFields json) {
    return json.optional("scheduledQuantity", json::decimal);
  }

  private static boolean isNegative(Optional<BigDecimal> quantity) {
    return quantity.filter(value -> value.signum() < 0).isPresent();
  }

  private Retainage retainage(JsonFields json) {
    Retainage retainage =
        new Retainage(
            json.money("fromPreviousApplication", currency),
            json.money("retainedThisPeriod", currency),
            json.money("releasedThisPeriod", currency),
            json.money("currentlyRetained", currency));
    json.end();
    return retainage;
  }
}
