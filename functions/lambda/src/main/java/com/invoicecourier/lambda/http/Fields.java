package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.FieldError;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads one JSON object strictly and collects what is wrong with it, all fields at once. */
public final class Fields {
  private final ObjectNode object;
  private final String pointer;
  private final List<FieldError> errors;
  private final Set<String> known = new HashSet<>();

  private Fields(ObjectNode object, String pointer, List<FieldError> errors) {
    this.object = object;
    this.pointer = pointer;
    this.errors = errors;
  }

  static Result<Fields> parse(String text) {
    try {
      return of(Json.read(text));
    } catch (JacksonException _) {
      return Result.refused(new Refusal.NotJson());
    }
  }

  static Result<Fields> of(JsonNode node) {
    return node instanceof ObjectNode object
        ? Result.done(new Fields(object, "", new ArrayList<>()))
        : Result.refused(new Refusal.NotJson());
  }

  /** A text that must be there and must not be blank. */
  public String text(String name, int charactersMax) {
    Optional<String> text = optionalText(name, charactersMax);
    if (text.filter(found -> !found.isBlank()).isEmpty() && isFine(name)) {
      error(name, "is missing");
    }
    return text.orElse("");
  }

  public Optional<String> optionalText(String name, int charactersMax) {
    Optional<JsonNode> node = node(name);
    if (node.isPresent() && !node.get().isTextual()) {
      error(name, "must be a text");
      return Optional.empty();
    }
    Optional<String> text = node.map(JsonNode::textValue);
    text.filter(found -> found.codePointCount(0, found.length()) > charactersMax)
        .ifPresent(_ -> error(name, "has more than " + charactersMax + " characters"));
    return text;
  }

  public boolean flag(String name) {
    Optional<JsonNode> node = node(name);
    if (node.isPresent() && !node.get().isBoolean()) {
      error(name, "must be true or false");
    }
    return node.filter(JsonNode::booleanValue).isPresent();
  }

  /** A flag that must be there. */
  public boolean requiredFlag(String name) {
    if (node(name).isEmpty()) {
      error(name, "is missing");
    }
    return flag(name);
  }

  public Optional<Integer> optionalNumber(String name) {
    Optional<JsonNode> node = node(name);
    if (node.isPresent() && !node.get().isInt()) {
      error(name, "must be a whole number");
      return Optional.empty();
    }
    return node.map(JsonNode::intValue);
  }

  /** A text that must be the form of a value; the value's own words say what is wrong. */
  public <T> Optional<T> value(String name, Function<String, T> value) {
    String text = text(name, Integer.MAX_VALUE);
    return text.isBlank() ? Optional.empty() : convert(name, text, value);
  }

  public <T> Optional<T> optionalValue(String name, Function<String, T> value) {
    return optionalText(name, Integer.MAX_VALUE).flatMap(text -> convert(name, text, value));
  }

  /** The objects of a list; absent is the empty list. */
  public List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    Optional<JsonNode> node = node(name);
    if (node.isPresent() && !node.get().isArray()) {
      error(name, "must be a list");
      return objects;
    }
    node.ifPresent(
        list -> {
          for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode item) {
              objects.add(new Fields(item, pointer + "/" + name + "/" + i, errors));
            } else {
              error(name + "/" + i, "must be an object");
            }
          }
        });
    return objects;
  }

  /** How many entries a list has; absent, or no list, is none. */
  public int count(String name) {
    return object.path(name).isArray() ? object.path(name).size() : 0;
  }

  public void error(String name, String detail) {
    errors.add(new FieldError(pointer + "/" + name, detail));
  }

  /** Notes the fields that this object must not have; call it after the last known one. */
  public void refuseOthers() {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                error(name.replace("~", "~0").replace("/", "~1"), "is not a field of this request");
              }
            });
  }

  /** Makes the value if nothing was wrong. */
  public <T> Result<T> finish(Supplier<T> value) {
    refuseOthers();
    return errors.isEmpty()
        ? Result.done(value.get())
        : Result.refused(Refusal.invalid(List.copyOf(errors)));
  }

  private Optional<JsonNode> node(String name) {
    known.add(name);
    return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
  }

  private <T> Optional<T> convert(String name, String text, Function<String, T> value) {
    try {
      return Optional.of(value.apply(text));
    } catch (IllegalArgumentException e) {
      error(name, Optional.ofNullable(e.getMessage()).orElse("is not valid"));
      return Optional.empty();
    }
  }

  private boolean isFine(String name) {
    String full = pointer + "/" + name;
    return errors.stream().noneMatch(error -> error.pointer().equals(full));
  }
}
