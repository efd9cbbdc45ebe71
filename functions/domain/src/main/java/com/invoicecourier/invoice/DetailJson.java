package com.invoicecourier.invoice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.invoicecourier.FieldErrorCollector;
import com.invoicecourier.FieldErrors;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A Detail as JSON: read strictly, with all its errors at once, and written in one form only. */
public final class DetailJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private DetailJson() {}

  public static DetailReading read(byte[] json) {
    try {
      return read(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return new DetailReading.NotJson();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
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
    try {
      return JSON.readTree(canonical);
    } catch (IOException e) {
      throw new UncheckedIOException("a stored Detail is JSON", e);
    }
  }

  /** The canonical form (RFC 8785), whose SHA-256 names this Detail. */
  public static byte[] write(Detail detail) {
    return CanonicalJson.write(DetailTree.of(detail));
  }
}
