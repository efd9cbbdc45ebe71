package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.FieldError;
import com.invoicecourier.PlainText;
import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.StrictJson;
import java.nio.charset.StandardCharsets;
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
    return value(text).then(Fields::of);
  }

  /** The one JSON value that a text is. */
  static Result<JsonNode> value(String text) {
    return switch (StrictJson.of(text.getBytes(StandardCharsets.UTF_8))) {
      case StrictJson.Read(JsonNode value) -> Result.done(value);
      case StrictJson.NotJson() -> Result.refused(new Refusal.NotJson());
      case StrictJson.NamedTwice(String pointer) ->
          Result.refused(Refusal.invalid(pointer, "stands there twice"));
    };
  }

  static Result<Fields> of(JsonNode node) {
    return node instanceof ObjectNode object
        ? Result.done(new Fields(object, "", new ArrayList<>()))
        : Result.refused(new Refusal.NotJson());
  }

  /** A text that must be there and must not be blank. */
  public String text(String name, int charactersMax) {
    Optional<String> text = optionalText(name, charactersMax);
    if (text.filter(found -> !PlainText.isBlank(found)).isEmpty() && isFine(name)) {
      error(name, "is missing");
    }
    return text.orElse("");
  }

  /** A text of one line that must be there. */
  public String line(String name, int charactersMax) {
    return checkedLine(name, text(name, charactersMax));
  }

  /** A text of one line. */
  public Optional<String> optionalLine(String name, int charactersMax) {
    return optionalText(name, charactersMax).map(text -> checkedLine(name, text));
  }

  /** A text of any number of lines. */
  public Optional<String> optionalText(String name, int charactersMax) {
    Optional<JsonNode> node = node(name);
    if (node.isPresent() && !node.get().isTextual()) {
      error(name, "must be a text");
      return Optional.empty();
    }
    Optional<String> text = node.map(JsonNode::textValue);
    text.filter(found -> found.codePointCount(0, found.length()) > charactersMax)
        .ifPresent(_ -> error(name, "has more than " + charactersMax + " characters"));
    text.filter(found -> !PlainText.isText(found))
        .ifPresent(_ -> error(name, "has a control character or half a character"));
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
    return PlainText.isBlank(text) || !isFine(name) ? Optional.empty() : convert(name, text, value);
  }

  public <T> Optional<T> optionalValue(String name, Function<String, T> value) {
    return optionalText(name, Integer.MAX_VALUE)
        .filter(_ -> isFine(name))
        .flatMap(text -> convert(name, text, value));
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
    return Optional.ofNullable(object.get(name));
  }

  /** A line break would begin a new header in a mail (RFC 5322 section 2.2). */
  private String checkedLine(String name, String text) {
    if (!PlainText.isLine(text) && isFine(name)) {
      error(name, "has a line break or control character");
    }
    return text;
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
