package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.FieldError;
import com.invoicecourier.FieldErrorCollector;
import com.invoicecourier.FieldErrors;
import com.invoicecourier.StrictJson;
import java.util.List;

/** A Detail as JSON: read strictly, with all its errors at once, and written in one form only. */
public final class DetailJson {

  private DetailJson() {}

  public static DetailReading read(byte[] json) {
    return switch (StrictJson.of(json)) {
      case StrictJson.Read(JsonNode value) -> read(value);
      case StrictJson.NotJson() -> new DetailReading.NotJson();
      case StrictJson.NamedTwice(String pointer) -> new DetailReading.Refused(twice(pointer));
    };
  }

  public static DetailReading read(JsonNode json) {
    FieldErrorCollector errors = new FieldErrorCollector();
    DetailFields fields = new DetailFields(new JsonFields(json, "", errors));
    if (!errors.isEmpty()) {
      return new DetailReading.Refused(errors.found());
    }
    FieldErrors sums = Reconciliation.errors(fields.summary(), fields.lines(), fields.currency());
    return sums.isEmpty()
        ? new DetailReading.Read(fields.detail())
        : new DetailReading.Refused(sums);
  }

  /** A Detail that was kept, as a tree. */
  static JsonNode tree(byte[] canonical) {
    return switch (StrictJson.of(canonical)) {
      case StrictJson.Read(JsonNode value) -> value;
      case StrictJson.NotJson _, StrictJson.NamedTwice _ ->
          throw new IllegalStateException("a stored Detail is JSON");
    };
  }

  private static FieldErrors twice(String pointer) {
    return new FieldErrors(List.of(new FieldError(pointer, "stands there twice")), 1);
  }

  /** The canonical form (RFC 8785), whose SHA-256 names this Detail. */
  public static byte[] write(Detail detail) {
    return CanonicalJson.write(
        DetailTree.of(detail), "lines", detail.lines().stream().map(DetailTree::line).iterator());
  }
}
