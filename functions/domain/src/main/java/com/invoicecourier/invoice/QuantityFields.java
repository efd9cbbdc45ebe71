package com.invoicecourier.invoice;

import static com.invoicecourier.Limits.UNIT_CHARACTERS_MAX;

import java.math.BigDecimal;
import java.util.Currency;

/** Reads what a line counts; only a change order can count below nothing, by taking work away. */
final class QuantityFields {
  private final JsonFields json;
  private final Source source;

  QuantityFields(JsonFields json, Source source) {
    this.json = json;
    this.source = source;
  }

  Quantities read(Currency currency) {
    return new Quantities(
        json.optionalText("unit", UNIT_CHARACTERS_MAX),
        quantity("scheduledQuantity"),
        json.unitPrice("unitPrice", currency),
        quantity("workCompletedFromPreviousApplicationQuantity"),
        json.decimal("workCompletedThisPeriodQuantity"), // below nothing where it corrects
        quantity("materialsPresentlyStoredQuantity"),
        quantity("totalCompletedAndStoredToDateQuantity"));
  }

  private BigDecimal quantity(String name) {
    BigDecimal quantity = json.decimal(name);
    if (quantity.signum() < 0 && source == Source.CONTRACT) {
      json.refuse(name, "must not be negative on a line of the contract");
    }
    return quantity;
  }
}
