package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.invoicecourier.FieldErrorCollector;
import com.invoicecourier.Limits;
import com.invoicecourier.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of one JSON object, read strictly.
 *
 * <p>A field that is wrong is noted at its pointer and read as a placeholder, so that all errors
 * are found in one go; what was read counts only while the collector is empty.
 */
final class JsonFields {

  private static final Pattern DECIMAL =
      Pattern.compile("-?(0|[1-9][0-9]{0," + (Limits.MONEY_DIGITS_MAX - 1) + "})(\\.[0-9]{1,10})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Currency ANY = Currency.getInstance("USD");

  private final JsonNode node;
  private final String pointer;
  private final FieldErrorCollector errors;
  private final Set<String> known = new HashSet<>();

  JsonFields(JsonNode node, String pointer, FieldErrorCollector errors) {
    this.pointer = pointer;
    this.errors = errors;
    this.node = node.isObject() ? node : JsonNodeFactory.instance.objectNode();
    if (!node.isObject()) {
      errors.add(pointer, "must be an object");
    }
  }

  boolean has(String name) {
    known.add(name);
    return node.has(name);
  }

  String text(String name, int max) {
    JsonNode value = required(name);
    return value.isMissingNode() ? "" : checkedText(at(name), value, max);
  }

  Optional<String> optionalText(String name, int max) {
    return has(name) ? Optional.of(text(name, max)) : Optional.empty();
  }

  int positiveInteger(String name) {
    JsonNode value = required(name);
    if (value.isMissingNode() || (value.isInt() && value.intValue() > 0)) {
      return value.asInt(1);
    }
    errors.add(at(name), "must be a whole number from 1");
    return 1;
  }

  <E> E oneOf(String name, E[] values, Function<E, String> text) {
    JsonNode value = required(name);
    for (E each : values) {
      if (value.isTextual() && text.apply(each).equals(value.textValue())) {
        return each;
      }
    }
    if (!value.isMissingNode()) {
      String allowed = Stream.of(values).map(text).collect(Collectors.joining(", "));
      errors.add(at(name), "must be one of " + allowed);
    }
    return values[0];
  }

  LocalDate date(String name, LocalDate placeholder) {
    JsonNode value = required(name);
    try {
      if (value.isTextual() && DATE.matcher(value.textValue()).matches()) {
        return LocalDate.parse(value.textValue());
      }
    } catch (DateTimeParseException e) {
      // no such day: named below with the other wrong forms
    }
    return wrong(name, value, "must be a day like \"2026-03-31\"", placeholder);
  }

  Currency currency(String name) {
    JsonNode value = required(name);
    try {
      Currency currency = Currency.getInstance(value.asText());
      if (value.isTextual() && currency.getDefaultFractionDigits() >= 0) {
        return currency;
      }
    } catch (IllegalArgumentException e) {
      // not a code of ISO 4217: named below with the other wrong forms
    }
    return wrong(name, value, "must be a currency of ISO 4217 like \"USD\"", ANY);
  }

  Money money(String name, Currency expected) {
    Optional<BigDecimal> amount = amount(name, expected);
    int decimals = Money.minorUnits(expected);
    if (amount.filter(it -> it.stripTrailingZeros().scale() > decimals).isPresent()) {
      errors.add(at(name) + "/amount", expected + " has " + decimals + " decimals");
      return Money.zero(expected);
    }
    return amount
        .map(it -> new Money(it.setScale(decimals), expected))
        .orElse(Money.zero(expected));
  }

  UnitPrice unitPrice(String name, Currency expected) {
    return new UnitPrice(amount(name, expected).orElse(BigDecimal.ZERO), expected);
  }

  private Optional<BigDecimal> amount(String name, Currency expected) {
    JsonNode value = required(name);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    JsonFields fields = new JsonFields(value, at(name), errors);
    if (!value.isObject()) {
      return Optional.empty();
    }
    BigDecimal amount = fields.decimal("amount");
    String currency = fields.text("currency", 3);
    fields.end();
    if (!currency.isEmpty() && !currency.equals(expected.getCurrencyCode())) {
      errors.add(fields.at("currency"), "must be " + expected + ", the currency of this Detail");
    }
    return Optional.of(amount);
  }

  BigDecimal decimal(String name) {
    JsonNode value = required(name);
    if (value.isTextual() && DECIMAL.matcher(value.textValue()).matches()) {
      return new BigDecimal(value.textValue());
    }
    return wrong(
        name, value, "must be a decimal number in quotes like \"1234.50\"", BigDecimal.ZERO);
  }

  Percentage percentage(String name) {
    return new Percentage(decimal(name));
  }

  <T> Optional<T> optional(String name, Function<String, T> reading) {
    return has(name) ? Optional.of(reading.apply(name)) : Optional.empty();
  }

  JsonFields object(String name) {
    JsonNode value = required(name);
    return value.isMissingNode()
        ? new JsonFields(JsonNodeFactory.instance.objectNode(), at(name), new FieldErrorCollector())
        : new JsonFields(value, at(name), errors);
  }

  List<JsonFields> objects(String name, int max) {
    return elements(name, max).stream()
        .map(element -> new JsonFields(element.value(), element.pointer(), errors))
        .toList();
  }

  List<String> texts(String name, int max, int characters) {
    return elements(name, max).stream()
        .map(element -> checkedText(element.pointer(), element.value(), characters))
        .toList();
  }

  /** Notes every field nobody asked for. */
  void end() {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                errors.add(at(name), "is not a field here");
              }
            });
  }

  void refuse(String name, String detail) {
    errors.add(at(name), detail);
  }

  private record Element(String pointer, JsonNode value) {}

  private List<Element> elements(String name, int max) {
    JsonNode value = required(name);
    if (!value.isArray()) {
      return wrong(name, value, "must be an array", List.of());
    }
    if (value.size() > max) {
      errors.add(at(name), "has " + value.size() + " entries; at most " + max + " are allowed");
      return List.of();
    }
    List<Element> elements = new ArrayList<>(value.size());
    value.forEach(each -> elements.add(new Element(at(name) + "/" + elements.size(), each)));
    return elements;
  }

  private String checkedText(String at, JsonNode value, int max) {
    if (!value.isTextual()) {
      errors.add(at, "must be text");
    } else if (PlainText.isBlank(value.textValue())) {
      errors.add(at, "must not be blank");
    } else if (value.textValue().length() > max) {
      errors.add(at, "is longer than " + max + " characters");
    } else if (!PrintableText.is(value.textValue())) {
      errors.add(at, "has control characters or half a character");
    } else if (max <= Limits.NAME_CHARACTERS_MAX && value.textValue().indexOf('\n') >= 0) {
      errors.add(at, "must be one line");
    } else {
      return value.textValue();
    }
    return "";
  }

  private JsonNode required(String name) {
    known.add(name);
    JsonNode value = node.path(name);
    if (value.isMissingNode()) {
      errors.add(at(name), "is missing");
    }
    return value;
  }

  private <T> T wrong(String name, JsonNode value, String detail, T placeholder) {
    if (!value.isMissingNode()) {
      errors.add(at(name), detail);
    }
    return placeholder;
  }

  private String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
